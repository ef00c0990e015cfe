package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Consumer;
import org.peiji.operation.domain.InterventionAct;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.engine.ProcessVersions.Obstacle;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.work.BackgroundWork;

/** What is done to one case of a migration; each step is a transaction of its own. */
@ApplicationScoped
class MigrationSteps {

    private static final int AT_A_TIME = 50;

    @Inject
    private Migrations migrations;

    @Inject
    private ProcessVersions versions;

    @Inject
    private Interventions interventions;

    @Inject
    private BusinessClock clock;

    /** Takes the migration that has waited longest; null if none waits. One server wins it. */
    @Transactional(TxType.REQUIRES_NEW)
    Migration take() {
        Migration next = migrations.waiting(clock.instant().minus(BackgroundWork.SILENCE));
        if (next != null) {
            next.touch(clock.instant());
        }
        return next;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<MigrationItem> next(String number, ItemState state) {
        migrations.find(number).touch(clock.instant());
        return migrations.items(number, state, 0, AT_A_TIME);
    }

    /** Brings the case over and takes that back. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Obstacle> rehearse(Migration migration, MigrationItem item) {
        return versions.migrate(route(migration), item.instance(), item.caseNumber(), true);
    }

    /** Brings the case over; case, result and record commit together. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Obstacle> move(Migration migration, MigrationItem item) {
        List<Obstacle> obstacles = versions.migrate(route(migration), item.instance(), item.caseNumber(), false);
        if (obstacles.isEmpty()) {
            migrations.item(migration.number(), item.instance()).became(ItemState.MOVED, null, null);
            interventions.add(
                    InterventionAct.MIGRATED, item.caseNumber(), migration.number(), null, migration.reason());
        }
        return obstacles;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void note(Migration migration, MigrationItem item, ItemState state, List<Obstacle> obstacles) {
        Obstacle first = obstacles.isEmpty() ? new Obstacle(null, null) : obstacles.get(0);
        migrations.item(migration.number(), item.instance()).became(state, first.step(), first.words());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void change(String number, Consumer<Migration> change) {
        change.accept(migrations.find(number));
    }

    private static ProcessVersions.Route route(Migration migration) {
        return new ProcessVersions.Route(migration.process(), migration.from(), migration.to(), migration.mapping());
    }
}
