package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.cohort.Earmark;
import org.peiji.ground.InContainer;
import org.peiji.ground.SqlCount;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** What an enrolment costs the database: statements, counted, so that no step grows unseen. */
@Tag("pages")
class EnrolmentCostIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(EnrolmentCostIT.class.getName());

    /** Whoever needs more says here what for; half of each is the engine's. */
    private static final int SUBMISSION = 48;

    private static final int ADMISSION = 79;
    private static final int REFUSAL = 15;

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private SqlCount sql;

    @Test
    void aSubmissionCostsNoMoreThanItDid() {
        String cohort = stage.publishedCohort(10);
        Queue<Actor> people = people(3);
        within("submission", SUBMISSION, sql.least(() -> stage.enrol(people.remove(), cohort)));
    }

    @Test
    void aSubmissionCostsTheSameHoweverManyCameBefore() {
        String cohort = stage.publishedCohort(10);
        Queue<Actor> people = people(26);
        SqlCount.Executed first = sql.least(() -> stage.enrol(people.remove(), cohort));
        while (people.size() > 3) {
            stage.enrol(people.remove(), cohort);
        }
        SqlCount.Executed later = sql.least(() -> stage.enrol(people.remove(), cohort));
        assertEquals(first.sum(), later.sum(), later.beyond(first));
    }

    @Test
    void anAdmissionCostsNoMoreThanItDid() {
        String cohort = stage.publishedCohort(10);
        Queue<String> tasks = endorsed(cohort, 3);
        within("admission", ADMISSION, sql.least(() -> stage.admitByTask(tasks.remove(), Decision.ADMITTED)));
    }

    @Test
    void quotasAddNothingToAnAdmission() {
        String plain = stage.publishedCohort(10);
        String divided = stage.publishedCohort(10);
        List.of("A37", "A44", "A51", "A61", "A11", "A12")
                .forEach(province -> places.allocate(divided, Earmark.of(province), false, 1));
        Queue<String> tasks = endorsed(plain, 3);
        SqlCount.Executed one = sql.least(() -> stage.admitByTask(tasks.remove(), Decision.ADMITTED));
        Queue<String> others = endorsed(divided, 3);
        SqlCount.Executed seven = sql.least(() -> stage.admitByTask(others.remove(), Decision.ADMITTED));
        assertEquals(one.sum(), seven.sum(), seven.beyond(one));
    }

    /** Most of a rush is told "full": that must cost little. Only the audit trail had begun to write. */
    @Test
    void sayingFullWritesNothingAndLeavesTheProcessAlone() {
        String cohort = stage.publishedCohort(1);
        stage.admit(stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort), Decision.ADMITTED);
        String task = stage.task(stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort));
        SqlCount.Executed told = sql.least(() -> {
            try {
                stage.admitByTask(task, Decision.ADMITTED);
            } catch (Refusal full) {
                assertEquals("enrolment.refusal.full", full.key());
            }
        });
        within("refusal", REFUSAL, told);
        assertTrue(
                told.statements().keySet().stream()
                        .allMatch(each -> each.matches("(?is)(select\\b|insert into aud_event\\b).*")),
                told.lines());
    }

    private void within(String what, int most, SqlCount.Executed executed) {
        LOG.info("Statements of one " + what + ": " + executed.sum());
        assertTrue(executed.sum() > 0, "something was counted");
        assertTrue(
                executed.sum() <= most,
                what + " took " + executed.sum() + " statements instead of " + most + ":\n" + executed.lines());
    }

    private Queue<Actor> people(int count) {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(stage.newTrainee(EnrolmentStage.SCHOOL));
        }
        return new ArrayDeque<>(people);
    }

    private Queue<String> endorsed(String cohort, int count) {
        Queue<String> tasks = new ArrayDeque<>();
        people(count).forEach(person -> tasks.add(stage.task(stage.endorsed(person, cohort))));
        return tasks;
    }
}
