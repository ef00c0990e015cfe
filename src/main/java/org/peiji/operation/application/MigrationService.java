package org.peiji.operation.application;

import static org.peiji.platform.security.Permission.OPERATION_MIGRATE_CASES;
import static org.peiji.platform.security.Permission.OPERATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.operation.domain.MigrationState;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 流程迁移: plan, try all, move one, move the rest. */
@ApplicationScoped
public class MigrationService {

    @Inject
    private Migrations migrations;

    @Inject
    private MigrationSteps steps;

    @Inject
    private MigrationRunner runner;

    @Inject
    private ProcessVersions versions;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<MigrationRunner.Begun> begun;

    @Requires(OPERATION_READ)
    @Transactional
    public List<Migration> latest() {
        return migrations.latest();
    }

    @Requires(OPERATION_READ)
    @Transactional
    public Migration find(String number) {
        return migrations.find(number);
    }

    @Requires(OPERATION_READ)
    @Transactional
    public Map<ItemState, Integer> counts(String number) {
        return migrations.counts(number);
    }

    /** A page of the cases; state may be null. */
    @Requires(OPERATION_READ)
    @Transactional
    public List<MigrationItem> items(String number, ItemState state, int first, int size) {
        return migrations.items(number, state, first, size);
    }

    /**
     * Begins a migration: from here on every case is tried, and nothing is moved.
     *
     * @param mapping steps of the old version with their step in the new one
     * @throws Refusal if the mapping cannot be carried out, or there is nothing to move
     */
    @Requires(OPERATION_MIGRATE_CASES)
    @Transactional
    public String begin(String process, int from, int to, Map<String, String> mapping, String reason) {
        OperationService.requireReason(reason);
        if (from == to) {
            throw new Refusal("operation.refusal.sameVersion");
        }
        if (!versions.plan(process, from, to, mapping).valid()) {
            throw new Refusal("operation.refusal.invalidPlan");
        }
        if (migrations.existOpen(process)) {
            throw new Refusal("operation.refusal.migrationOpen");
        }
        Map<String, String> cases = versions.cases(process, from);
        if (cases.isEmpty()) {
            throw new Refusal("operation.refusal.noCases", from);
        }
        String number = numbers.next("MIG");
        migrations.add(
                new Migration(number, process, from, to, mapping, reason.strip(), current.get(), clock.instant()),
                cases);
        begun.fire(new MigrationRunner.Begun(number));
        return number;
    }

    /** Moves one case, so that it can be looked at before the rest follows; answers its number. */
    @Requires(OPERATION_MIGRATE_CASES)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String migrateOne(String number) {
        Migration migration = migrations.find(number);
        MigrationItem item = migrations.items(number, ItemState.FITS, 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("operation.refusal.nothingFits"));
        if (migration.state() != MigrationState.CHECKED && migration.state() != MigrationState.TRIED) {
            throw new Conflict("operation.refusal.migrationState", migration.state());
        }
        if (!runner.move(migration, item)) {
            throw new Refusal("operation.refusal.notMoved", item.caseNumber());
        }
        steps.change(number, Migration::tried);
        return item.caseNumber();
    }

    /** Lets the rest follow. */
    @Requires(OPERATION_MIGRATE_CASES)
    @Transactional
    public void migrateRest(String number) {
        migrations.find(number).run();
        begun.fire(new MigrationRunner.Begun(number));
    }

    /** Ends a migration; what was moved stays moved. */
    @Requires(OPERATION_MIGRATE_CASES)
    @Transactional
    public void close(String number) {
        migrations.find(number).close();
    }
}
