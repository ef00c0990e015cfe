package org.peiji.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peiji.ground.Ground;
import org.peiji.ground.InContainer;
import org.peiji.operation.application.MigrationService;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.operation.domain.MigrationState;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.engine.ProcessVersions.Plan;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.story.RowCount;

/** Running cases are brought from one version of a model to the next: tried, one first, then the rest. */
class MigrationIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    private Ground ground;

    @Inject
    private MigrationService migrations;

    @Inject
    private ProcessVersions versions;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private RowCount rows;

    private final String first = "GND-A" + UUID.randomUUID().toString().substring(0, 8);
    private final String second = "GND-B" + UUID.randomUUID().toString().substring(0, 8);
    private final String further = "GND-C" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nothingIsLeftWaiting() {
        List.of(first, second, further).forEach(ground::clear);
    }

    /** Two cases wait at a step that both versions have, one at a step that is called otherwise in the new one. */
    @Test
    void casesAreTriedThenOneIsMovedThenTheRest() {
        int from = ground.deployMoving(false);
        List.of(first, second, further).forEach(number -> ground.start("Moving", number));
        ground.work(further, "end", false);
        int to = ground.deployMoving(true);
        assertEquals(3, as(() -> versions.cases("Moving", from)).size());

        Map<String, String> mapping = as(() -> versions.suggestion("Moving", from, to));
        assertEquals(Map.of("Work", "Work", "Expired", "Expired"), mapping);
        Plan plan = as(() -> versions.plan("Moving", from, to, mapping));
        assertTrue(plan.valid());
        assertEquals(2, line(plan, "Work").waiting());
        assertEquals(1, line(plan, "Check").waiting());
        assertEquals(null, line(plan, "Check").target(), "which step does not map is seen before anything is tried");

        refusesWhatCannotBe(from, to, mapping);

        String number = begin(from, to, mapping);
        assertEquals(Map.of(ItemState.FITS, 2, ItemState.UNFIT, 1), counts(number));
        assertEquals(0, as(() -> versions.cases("Moving", to)).size(), "a rehearsal moves nothing");
        MigrationItem unfit = items(number, ItemState.UNFIT).get(0);
        assertEquals(further, unfit.caseNumber());
        assertEquals("Check", unfit.step());
        assertTrue(new ProcessVersions.Obstacle(unfit.step(), unfit.words()).isNotMapped(), unfit.words());
        assertThrows(Refusal.class, () -> as(() -> run(() -> migrations.migrateRest(number))), "one comes first");

        String line = "wrk_item where case_number = '" + first + "' and state = 'OPEN' and task = 'Work'";
        String task = ground.taskOf(first);
        long facts = rows.of("aud_event where act = 'GROUND'");
        assertEquals(first, as(() -> migrations.migrateOne(number)));
        assertEquals(Map.of(ItemState.MOVED, 1, ItemState.FITS, 1, ItemState.UNFIT, 1), counts(number));
        assertEquals(Map.of(ground.instanceOf(first), first), as(() -> versions.cases("Moving", to)));
        assertEquals(task, ground.taskOf(first), "the task stays the same");
        assertEquals(1, rows.of(line + " and task_id = '" + task + "'"), "and so does its line");

        as(() -> run(() -> migrations.migrateRest(number)));
        await(number, MigrationState.DONE);
        assertEquals(Map.of(ItemState.MOVED, 2, ItemState.UNFIT, 1), counts(number));
        assertEquals(facts, rows.of("aud_event where act = 'GROUND'"), "business rows are not touched");
        assertEquals(1, rows.of("ops_intervention where case_number = '" + second + "' and act = 'MIGRATED'"));
        assertEquals(
                2,
                rows.of("aud_event where act = 'OPERATION_MIGRATE_CASES' and subject like '%"
                                + ground.instanceOf(second) + "%'")
                        + rows.of("aud_event where act = 'OPERATION_MIGRATE_CASES' and subject like '%"
                                + ground.instanceOf(first) + "%'"),
                "every case that moved stands in the audit trail once");

        ground.work(first, "end", false);
        assertEquals("Prepare", ground.stepOf(first), "it follows the new version now");
        ground.work(first, "end", false);
        ground.work(first, "end", false);
        assertEquals(0, ground.instancesOf(first));

        aRenamedStepFollowsIfThePlanSaysSo(from, to, mapping);
    }

    private void refusesWhatCannotBe(int from, int to, Map<String, String> mapping) {
        Map<String, String> wrong = new LinkedHashMap<>(mapping);
        wrong.put("Work", "Expired");
        Plan plan = as(() -> versions.plan("Moving", from, to, wrong));
        assertFalse(plan.valid());
        assertFalse(line(plan, "Work").faults().isEmpty(), "the plan says what is wrong");
        assertRefused("operation.refusal.invalidPlan", from, to, wrong, "why");
        assertRefused("operation.refusal.sameVersion", from, from, mapping, "why");
        assertRefused("operation.refusal.reason", from, to, mapping, "");
        assertRefused("operation.refusal.version", from, 99, mapping, "why");
        assertRefused("operation.refusal.noCases", to, from, Map.of(), "why");
        assertThrows(
                Forbidden.class,
                () -> current.as(
                        accounts.actor("ministry"), () -> migrations.begin("Moving", from, to, mapping, "why")));
    }

    private void aRenamedStepFollowsIfThePlanSaysSo(int from, int to, Map<String, String> mapping) {
        Map<String, String> told = new LinkedHashMap<>(mapping);
        told.put("Check", "Review");
        String number = begin(from, to, told);
        assertEquals(Map.of(ItemState.FITS, 1), counts(number));
        as(() -> migrations.migrateOne(number));
        assertEquals(
                1,
                rows.of("wrk_item where case_number = '" + further
                        + "' and state = 'OPEN' and task = 'Review' and page = '/ground/review.xhtml'"),
                "the worklist leads to the page of the new step");
        as(() -> run(() -> migrations.close(number)));
        ground.work(further, "end", false);
        assertEquals(0, ground.instancesOf(further));
    }

    private void assertRefused(String key, int from, int to, Map<String, String> mapping, String reason) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> as(() -> migrations.begin("Moving", from, to, mapping, reason)), key);
        assertEquals(key, refusal.key());
    }

    private String begin(int from, int to, Map<String, String> mapping) {
        String number = as(() -> migrations.begin("Moving", from, to, mapping, "a step was renamed"));
        await(number, MigrationState.CHECKED);
        return number;
    }

    private void await(String number, MigrationState state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (as(() -> migrations.find(number)).state() != state) {
            assertTrue(Instant.now().isBefore(end), "waited " + PATIENCE + " in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** States in which there is a case. */
    private Map<ItemState, Integer> counts(String number) {
        Map<ItemState, Integer> counts = as(() -> migrations.counts(number));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<MigrationItem> items(String number, ItemState state) {
        return as(() -> migrations.items(number, state, 0, 10));
    }

    private static ProcessVersions.Line line(Plan plan, String step) {
        return plan.lines().stream()
                .filter(line -> line.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Supplier<T> act) {
        return current.as(accounts.actor("operator"), act);
    }

    private static Void run(Runnable act) {
        act.run();
        return null;
    }
}
