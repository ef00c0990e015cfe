package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.operation.domain.MigrationState;
import org.peiji.platform.Startup;
import org.peiji.platform.engine.ProcessVersions.Obstacle;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.work.BackgroundWork;

/**
 * Tries and moves the cases of migrations in the background, in the name of the operator, with the permissions that he
 * or she has by then. What a stopped server left is gone on with.
 */
@ApplicationScoped
class MigrationRunner {

    private static final Logger LOG = Logger.getLogger(MigrationRunner.class.getName());

    @Inject
    private BackgroundWork work;

    @Inject
    private MigrationSteps steps;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    void begin(@Observes Startup.Ready ready) {
        work.begin(this::runAll);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        work.wake();
    }

    private void runAll() {
        for (Migration migration = steps.take(); migration != null; migration = steps.take()) {
            run(migration);
        }
    }

    private void run(Migration migration) {
        Actor actor = accounts.actor(migration.username(), migration.role(), migration.organisation());
        if (actor == null) {
            LOG.warning("Migration " + migration.number() + " rests: its operator may not act any more");
            return;
        }
        current.as(actor, () -> {
            if (migration.state() == MigrationState.CHECKING) {
                each(migration, ItemState.OPEN, item -> check(migration, item));
                steps.change(migration.number(), Migration::checked);
            } else {
                each(migration, ItemState.FITS, item -> move(migration, item));
                steps.change(migration.number(), Migration::done);
            }
            return null;
        });
    }

    private void each(Migration migration, ItemState state, Consumer<MigrationItem> act) {
        for (List<MigrationItem> some = steps.next(migration.number(), state);
                !some.isEmpty();
                some = steps.next(migration.number(), state)) {
            some.forEach(act);
        }
    }

    private void check(Migration migration, MigrationItem item) {
        List<Obstacle> obstacles = guarded(migration, item, () -> steps.rehearse(migration, item));
        steps.note(migration, item, obstacles.isEmpty() ? ItemState.FITS : ItemState.UNFIT, obstacles);
    }

    /** Moves one case; what is in the way is kept with it, and stops no other. */
    boolean move(Migration migration, MigrationItem item) {
        List<Obstacle> obstacles = guarded(migration, item, () -> steps.move(migration, item));
        if (!obstacles.isEmpty()) {
            steps.note(migration, item, ItemState.FAILED, obstacles);
        }
        return obstacles.isEmpty();
    }

    /** A fault is an obstacle of that case. */
    private static List<Obstacle> guarded(
            Migration migration, MigrationItem item, java.util.function.Supplier<List<Obstacle>> act) {
        try {
            return act.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, migration.number() + ": " + item.caseNumber() + " cannot be moved", e);
            return List.of(new Obstacle(null, String.valueOf(e.getMessage())));
        }
    }

    /** There is work; told in the transaction that makes it. */
    record Begun(String number) {}
}
