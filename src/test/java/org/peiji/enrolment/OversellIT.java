package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Refusal;

/** A rush on a cohort: no place is given twice, and none stays free that somebody asked for. */
class OversellIT extends InContainer {

    private static final int PLACES = 10;
    private static final int RUSH = 200;
    private static final int CONTROL = 20;
    private static final long PATIENCE_SECONDS = 120;

    @Inject
    private EnrolmentStage stage;

    @Test
    void twoHundredAdmissionsAtOnceGiveTenPlacesAndNoMore() throws InterruptedException {
        String cohort = stage.publishedCohort(PLACES);
        List<String> tasks = endorsed(cohort, RUSH).stream().map(stage::task).toList();
        AtomicInteger admitted = new AtomicInteger();
        AtomicInteger full = new AtomicInteger();
        Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
        atOnce(tasks, task -> {
            try {
                stage.admitByTask(task, Decision.ADMITTED);
                admitted.incrementAndGet();
            } catch (Refusal refusal) {
                assertTrue(refusal.key().endsWith(".refusal.full"), refusal.key());
                full.incrementAndGet();
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        });
        assertEquals(List.of(), List.copyOf(faults));
        assertEquals(PLACES, admitted.get());
        assertEquals(RUSH - PLACES, full.get());
        assertEquals(PLACES, stage.taken(cohort), "the counter");
        assertEquals(PLACES, stage.placesHeld(cohort), "the rows");
    }

    /** Shows that the rush above is a real one: whoever counts first and writes afterwards oversells. */
    @Test
    void countingFirstAndWritingAfterwardsOversells() throws InterruptedException {
        String cohort = stage.publishedCohort(PLACES);
        List<String> enrolments = endorsed(cohort, CONTROL);
        CyclicBarrier allHaveCounted = new CyclicBarrier(CONTROL);
        atOnce(enrolments, enrolment -> {
            boolean free = stage.placesHeld(cohort) < PLACES;
            await(allHaveCounted);
            if (free) {
                stage.holdPlaceUnguarded(enrolment);
            }
        });
        assertTrue(stage.placesHeld(cohort) > PLACES, "places held: " + stage.placesHeld(cohort));
    }

    private List<String> endorsed(String cohort, int count) {
        List<String> enrolments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            enrolments.add(stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort));
        }
        return enrolments;
    }

    private void atOnce(List<String> each, Consumer<String> act) throws InterruptedException {
        List<Thread> running =
                each.stream().map(one -> stage.newThread(() -> act.accept(one))).toList();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            assertTrue(!thread.isAlive(), "waited in vain");
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
