package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;
import org.peiji.platform.work.BackgroundWork;

/**
 * Checks, writes and takes back imports in the background, some rows at a time, in the name of whoever asked for it and
 * with the permissions that the person has by then. What a stopped server left is gone on with: a check begins anew,
 * rows that are written or taken back already are not looked at again.
 */
@ApplicationScoped
class ImportWork {

    /** Rows of one transaction. */
    static final int CHUNK = 200;

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject
    private BackgroundWork work;

    @Inject
    private Imports imports;

    @Inject
    private ImportSteps steps;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private AuditTrail audit;

    /** The rows of one import, and how they are understood. */
    record Rows(String run, ImportKind kind, List<String> mapping, Map<String, List<ImportField.Choice>> choices) {}

    /** There is work; told in the transaction that asks for it. */
    record Asked(String number) {}

    void begin(@Observes Startup.Ready ready) {
        work.begin(this::runAll);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
        work.wake();
    }

    private void runAll() {
        for (ImportRun run = steps.take(); run != null; run = steps.take()) {
            run(run);
        }
    }

    private void run(ImportRun run) {
        Actor actor = run.role() == null ? null : accounts.actor(run.username(), run.role(), run.organisation());
        if (run.act() == ImportAct.READ || actor == null) {
            steps.fail(run.number(), actor == null ? "importing.broken.actor" : "importing.broken.read");
            return;
        }
        try {
            current.as(actor, () -> texts.speaking(run.language(), () -> work(run, actor)));
        } catch (RuntimeException e) {
            Refusal refusal = Acts.refusalOf(e);
            if (refusal == null) {
                LOG.log(Level.SEVERE, "Import " + run.number() + " broke off", e);
            }
            steps.fail(run.number(), reason(refusal));
        }
    }

    private static String reason(Refusal refusal) {
        if (refusal == null) {
            return "importing.broken.fault";
        }
        return refusal instanceof Forbidden ? "importing.broken.actor" : "importing.broken.together";
    }

    private Void work(ImportRun run, Actor actor) {
        ImportKind kind = imports.kind(run.kind());
        Rows rows = new Rows(run.number(), kind, steps.read(run.mapping()), steps.choices(kind));
        int before = run.act() == ImportAct.CHECK ? 0 : run.done();
        int done = switch (run.act()) {
            case CHECK -> check(rows);
            case APPLY_TOGETHER -> applyTogether(rows);
            case UNDO -> undo(rows, before);
            default -> applyGoodRows(rows, before);
        };
        steps.finish(run.number(), done);
        audit.allowed(actor, kind.permission().name(), run.act().name(), run.number(), "rows:" + done);
        return null;
    }

    private int check(Rows rows) {
        Map<String, Integer> seen = new HashMap<>();
        int done = 0;
        Integer last = steps.judge(rows, 0, CHUNK, seen);
        while (last != null) {
            done += CHUNK;
            steps.advance(rows.run(), done);
            last = steps.judge(rows, last, CHUNK, seen);
        }
        return imports.rows(rows.run());
    }

    /** Each row stands by itself: one that is refused after all says why and stops no other. */
    private int applyGoodRows(Rows rows, int before) {
        int done = before;
        for (List<Integer> some = steps.toApply(rows.run(), CHUNK);
                !some.isEmpty();
                some = steps.toApply(rows.run(), CHUNK)) {
            each(some, chunk -> steps.apply(rows, chunk), rows.run(), ImportOutcome.FAILED);
            done += some.size();
            steps.advance(rows.run(), done);
        }
        return done;
    }

    private int applyTogether(Rows rows) {
        List<Integer> all = steps.toApply(rows.run(), Imports.MOST_TOGETHER + 1);
        steps.applyTogether(rows, all);
        return all.size();
    }

    private int undo(Rows rows, int before) {
        int done = before;
        for (List<Integer> some = steps.toUndo(rows.run(), CHUNK);
                !some.isEmpty();
                some = steps.toUndo(rows.run(), CHUNK)) {
            each(some, chunk -> steps.undo(rows, chunk), rows.run(), ImportOutcome.KEPT);
            done += some.size();
            steps.advance(rows.run(), done);
        }
        return done;
    }

    /** Does it for all rows at once; if any of them is refused, for one after the other. */
    private void each(List<Integer> rows, Consumer<List<Integer>> act, String run, ImportOutcome refused) {
        if (refusal(() -> act.accept(rows)) == null) {
            return;
        }
        for (Integer row : rows) {
            Refusal refusal = refusal(() -> act.accept(List.of(row)));
            if (refusal != null) {
                steps.note(run, row, refused, refusal);
            }
        }
    }

    /** What refuses the act; null if nothing does. A fault goes on. */
    private static Refusal refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException e) {
            Refusal refusal = Acts.refusalOf(e);
            if (refusal == null) {
                throw e;
            }
            return refusal;
        }
    }
}
