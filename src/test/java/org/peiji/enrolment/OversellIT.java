package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.ground.InContainer;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.failure.Refusal;

/** A rush on a cohort: no place is given twice, and none stays free that somebody asked for. */
class OversellIT extends InContainer {

    private static final int PLACES = 10;
    private static final int RUSH = 200;
    private static final int CONTROL = 20;
    private static final long PATIENCE_SECONDS = 120;

    private static final int QUOTA_PLACES = 50;
    private static final int QUOTA_RUSH = 1_000;

    /** As many as the product lets wait at a time; the others stand before the door. */
    private static final int INSIDE = 64;

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private OrganisationDirectory organisations;

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

    /** Many small buckets beside a common one: each gives what it has, and what is left over is nobody's twice. */
    @Test
    void aThousandPeopleAtOnceShareThirtySevenQuotasAndFiftyPlaces() throws InterruptedException {
        String cohort = stage.publishedCohort(QUOTA_PLACES);
        List<String> provinces = organisations.provinces().stream()
                .map(ProvinceSummary::authorityCode)
                .toList();
        provinces.forEach(province -> places.allocate(cohort, Earmark.of(province), false, 1));
        List<String> people = IntStream.range(0, QUOTA_RUSH)
                .mapToObj(each -> cohort + "-" + each)
                .toList();
        AtomicInteger full = new AtomicInteger();
        Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
        Semaphore door = new Semaphore(INSIDE);
        atOnce(people, person -> {
            String province = provinces.get(people.indexOf(person) % provinces.size());
            door.acquireUninterruptibly();
            try {
                places.take(cohort, person, new Claim(province, null, "D101", Set.of()));
            } catch (Refusal refusal) {
                assertEquals("cohort.refusal.full", refusal.key());
                full.incrementAndGet();
            } catch (RuntimeException fault) {
                faults.add(fault);
            } finally {
                door.release();
            }
        });
        assertEquals(37, provinces.size());
        assertEquals(List.of(), List.copyOf(faults));
        assertEquals(QUOTA_RUSH - QUOTA_PLACES, full.get());
        assertEquals(QUOTA_PLACES, stage.taken(cohort), "the counter of the cohort");
        assertEquals(List.of(), places.faults(cohort));
        assertEquals(0, places.free(cohort));
        places.clear(cohort);
    }

    /** Shows that the rush on buckets is a real one: the same rush without the guard gives a place to everybody. */
    @Test
    void withoutTheGuardTheSameRushOversellsItsBucket() throws InterruptedException {
        String cohort = stage.publishedCohort(PLACES);
        CyclicBarrier allHaveCounted = new CyclicBarrier(CONTROL);
        List<String> people = IntStream.range(0, CONTROL)
                .mapToObj(each -> cohort + "-" + each)
                .toList();
        atOnce(people, person -> {
            boolean free = places.free(cohort) > 0;
            await(allHaveCounted);
            if (free) {
                places.seatUnguarded(cohort, person);
            }
        });
        assertTrue(places.seated(cohort) > PLACES, "seats: " + places.seated(cohort));
        assertTrue(!places.faults(cohort).isEmpty(), "the checker sees it");
        places.clear(cohort);
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
