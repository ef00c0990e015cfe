package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.Standing;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.cohort.application.QuotaService;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.SubstitutionService;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** The waiting list with quotas: who gets a place that comes free, when, and what everybody is told. */
class WaitingListIT extends InContainer {

    private static final String SHANDONG_SCHOOL = "D103";

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private PlaceRegister register;

    @Inject
    private EnrolmentQueries queries;

    @Inject
    private AdmissionService admissions;

    @Inject
    private SubstitutionService substitutions;

    @Inject
    private QuotaService quotas;

    @Inject
    private ManagementService jobs;

    @Test
    void offerThatLapsesIsOfferedToTheNextAndThenToTheNextAgain() {
        String cohort = stage.publishedCohort(1);
        Waiter held = admitted(cohort);
        Waiter first = waiting(cohort, EnrolmentStage.SCHOOL);
        Waiter second = waiting(cohort, EnrolmentStage.SCHOOL);
        letExpire(held.enrolment());
        assertEquals(EnrolmentState.LAPSED, stateOf(held));
        assertEquals(EnrolmentState.ADMITTED, stateOf(first));
        letExpire(first.enrolment());
        assertEquals(EnrolmentState.LAPSED, stateOf(first));
        assertEquals(EnrolmentState.ADMITTED, stateOf(second));
        stage.answer(second.person(), second.enrolment(), Decision.CONFIRMED);
        assertEquals(new PlaceLedger(1, 1, 0, 0, 0), register.of(cohort));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    @Test
    void twoPlacesThatComeFreeAtOnceGoToTheFirstTwo() throws InterruptedException {
        String cohort = stage.publishedCohort(2);
        List<Waiter> holders = List.of(admitted(cohort), admitted(cohort));
        Waiter first = waiting(cohort, EnrolmentStage.SCHOOL);
        Waiter second = waiting(cohort, EnrolmentStage.SCHOOL);
        Waiter third = waiting(cohort, EnrolmentStage.SCHOOL);
        CyclicBarrier together = new CyclicBarrier(2);
        Queue<Exception> faults = new ConcurrentLinkedQueue<>();
        List<Thread> threads = holders.stream()
                .map(holder -> stage.newThread(() -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                        stage.answer(holder.person(), holder.enrolment(), Decision.DECLINED);
                    } catch (Exception e) {
                        faults.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        }
        assertEquals(List.of(), List.copyOf(faults));
        assertEquals(EnrolmentState.ADMITTED, stateOf(first));
        assertEquals(EnrolmentState.ADMITTED, stateOf(second));
        assertEquals(EnrolmentState.WAITLISTED, stateOf(third));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    @Test
    void capacityRaiseOffersAndBooksNobody() {
        String cohort = stage.publishedCohort(1);
        admitted(cohort);
        Waiter first = waiting(cohort, EnrolmentStage.SCHOOL);
        places.resize(cohort, 3);
        assertEquals(EnrolmentState.ADMITTED, stateOf(first));
        assertEquals("ConfirmAttendance", stage.openTask(first.enrolment()).key());
        assertEquals(new PlaceLedger(3, 0, 0, 2, 0), register.of(cohort));
        Refusal told = assertThrows(Refusal.class, () -> places.resize(cohort, 1));
        assertEquals("cohort.refusal.capacityTaken", told.key());
        assertEquals(List.of(2, 2, 0), List.of(told.parameters()));
        places.resize(cohort, 2);
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    @Test
    void placeOfAQuotaGoesOnlyToThoseForWhomItIs() {
        String cohort = stage.publishedCohort(2);
        Actor somebody = stage.newTrainee(EnrolmentStage.SCHOOL);
        places.allocate(cohort, Earmark.of(somebody.province()), true, 1);
        Waiter own = admitted(cohort);
        Waiter other = admitted(cohort, SHANDONG_SCHOOL);
        Waiter shandong = waiting(cohort, SHANDONG_SCHOOL);
        Waiter hubei = waiting(cohort, EnrolmentStage.SCHOOL);
        assertEquals(2, standing(hubei).rank());
        assertEquals(1, standing(hubei).lines().get(0).position());
        stage.withdraw(own.person(), own.enrolment());
        assertEquals(EnrolmentState.ADMITTED, stateOf(hubei));
        assertEquals(EnrolmentState.WAITLISTED, stateOf(shandong));
        assertEquals(Standing.Reason.ALL_TAKEN, standing(shandong).reason());
        stage.withdraw(hubei.person(), hubei.enrolment());
        assertEquals(Standing.Reason.FREE_FOR_OTHERS, standing(shandong).reason());
        stage.withdraw(other.person(), other.enrolment());
        assertEquals(EnrolmentState.ADMITTED, stateOf(shandong));
        assertNull(places.standing(cohort, shandong.enrolment()));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    @Test
    void heldPlaceIsNobodyElsesUntilTheBaseConfirms() {
        String cohort = stage.publishedCohort(1);
        Waiter held = admitted(cohort);
        places.follow(cohort, WaitingPolicy.CONFIRM);
        Waiter first = waiting(cohort, EnrolmentStage.SCHOOL);
        Waiter second = waiting(cohort, EnrolmentStage.SCHOOL);
        stage.answer(held.person(), held.enrolment(), Decision.DECLINED);
        assertEquals(new PlaceLedger(1, 0, 1, 0, 2), register.of(cohort));
        assertEquals(Standing.Reason.BASE_CONFIRMS, standing(first).reason());
        Actor late = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.endorsed(late, cohort);
        assertThrows(Refusal.class, () -> stage.admit(enrolment, Decision.ADMITTED));
        Refusal notNext = assertThrows(
                Refusal.class, () -> places.asOfficer(() -> admissions.offerPlace(second.enrolment(), null)));
        assertEquals("cohort.refusal.notNext", notNext.key());
        places.asOfficer(() -> admissions.offerPlace(first.enrolment(), null));
        assertEquals(EnrolmentState.ADMITTED, stateOf(first));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    @Test
    void substituteKeepsTheSchoolsPlaceWhileOthersWait() {
        String cohort = stage.publishedCohort(2);
        Waiter leaving = admitted(cohort);
        Waiter confirmed = admitted(cohort);
        stage.answer(confirmed.person(), confirmed.enrolment(), Decision.CONFIRMED);
        Waiter first = waiting(cohort, SHANDONG_SCHOOL);
        Waiter colleague = waiting(cohort, EnrolmentStage.SCHOOL);
        Actor late = stage.newTrainee(EnrolmentStage.SCHOOL);
        String endorsed = stage.endorsed(late, cohort);
        substitute(leaving.enrolment(), colleague.enrolment());
        substitute(confirmed.enrolment(), endorsed);
        assertEquals(EnrolmentState.WITHDRAWN, stateOf(leaving));
        assertEquals(EnrolmentState.WITHDRAWN, stateOf(confirmed));
        assertEquals(EnrolmentState.ADMITTED, stateOf(colleague));
        assertEquals(EnrolmentState.WAITLISTED, stateOf(first));
        stage.answer(late, endorsed, Decision.CONFIRMED);
        assertEquals(new PlaceLedger(2, 1, 0, 1, 1), register.of(cohort));
        assertThrows(Missing.class, () -> substitute(colleague.enrolment(), first.enrolment()));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
    }

    private void substitute(String enrolment, String by) {
        stage.as(Role.SCHOOL_LEADER, EnrolmentStage.SCHOOL, () -> {
            substitutions.substituteTrainee(enrolment, by, "工作调整");
            return null;
        });
    }

    @Test
    void quotasAreSeenAndSharedOnlyByWhoseTheyAre() {
        String cohort = stage.publishedCohort(4);
        places.allocate(cohort, Earmark.of("A37"), true, 2);
        Long bucket = places.bucket(cohort, Earmark.of("A37"));
        stage.as(Role.PROVINCE_OFFICER, "A37", () -> {
            quotas.shareQuota(cohort, bucket, SHANDONG_SCHOOL, 1, null);
            return null;
        });
        assertThrows(
                Missing.class,
                () -> stage.as(Role.PROVINCE_OFFICER, "A44", () -> {
                    quotas.shareQuota(cohort, bucket, SHANDONG_SCHOOL, 1, null);
                    return null;
                }));
        assertThrows(
                Missing.class,
                () -> stage.as(Role.BASE_OFFICER, "D002", () -> {
                    quotas.changeCapacity(cohort, 9, null);
                    return null;
                }));
        assertEquals(3, places.buckets(cohort).size());
        assertEquals(List.of(), places.faults(cohort));
    }

    /** The acts of the unit test, shorter, by people and in the tables. */
    @Test
    void whateverHappensTheTablesAgree() {
        Random random = new Random(20261122);
        String cohort = stage.publishedCohort(3);
        List<String> schools = List.of(EnrolmentStage.SCHOOL, SHANDONG_SCHOOL, "D105");
        Map<String, Actor> people = new LinkedHashMap<>();
        List<String> done = new ArrayList<>();
        for (int step = 0; step < 45; step++) {
            String act = act(random, cohort, people, schools.get(random.nextInt(schools.size())));
            done.add(act);
            assertEquals(List.of(), places.faultsWithEnrolments(cohort), "after " + done);
        }
        assertTrue(done.stream().distinct().count() > 6, "acts: " + done);
    }

    private String act(Random random, String cohort, Map<String, Actor> people, String school) {
        String one = people.isEmpty() ? null : List.copyOf(people.keySet()).get(random.nextInt(people.size()));
        EnrolmentState state = one == null ? null : stateOf(new Waiter(people.get(one), one));
        int kind = random.nextInt(12);
        try {
            if (kind < 4 || one == null) {
                Actor trainee = stage.newTrainee(school);
                String enrolment = stage.endorsed(trainee, cohort);
                people.put(enrolment, trainee);
                try {
                    stage.admit(enrolment, Decision.ADMITTED);
                    return "ADMIT";
                } catch (Refusal full) {
                    stage.admit(enrolment, Decision.WAITLISTED);
                    return "WAIT";
                }
            }
            if (kind < 7 && state == EnrolmentState.ADMITTED) {
                Decision answer = random.nextBoolean() ? Decision.CONFIRMED : Decision.DECLINED;
                stage.answer(people.get(one), one, answer);
                return answer.name();
            }
            if (kind < 9 && state.isActive()) {
                stage.withdraw(people.get(one), one);
                return "WITHDRAW";
            }
            int capacity = register.of(cohort).capacity();
            switch (random.nextInt(4)) {
                case 0 -> places.resize(cohort, capacity + 1);
                case 1 -> places.resize(cohort, capacity - 1);
                case 2 -> places.allocate(cohort, Earmark.of(people.get(one).province()), random.nextBoolean(), 1);
                default -> places.follow(cohort, WaitingPolicy.values()[random.nextInt(WaitingPolicy.values().length)]);
            }
            return "QUOTA";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private void letExpire(String enrolment) {
        jobs.executeJob(jobs.createJobQuery().timers().activityId("OfferExpired").list().stream()
                .filter(job -> job.getProcessInstanceId().equals(stage.instanceOf(enrolment)))
                .findFirst()
                .orElseThrow()
                .getId());
    }

    private Waiter admitted(String cohort) {
        return admitted(cohort, EnrolmentStage.SCHOOL);
    }

    private Waiter admitted(String cohort, String school) {
        return decided(cohort, school, Decision.ADMITTED);
    }

    private Waiter waiting(String cohort, String school) {
        return decided(cohort, school, Decision.WAITLISTED);
    }

    private Waiter decided(String cohort, String school, Decision decision) {
        Actor person = stage.newTrainee(school);
        String enrolment = stage.endorsed(person, cohort);
        stage.admit(enrolment, decision);
        return new Waiter(person, enrolment);
    }

    private Standing standing(Waiter waiter) {
        return stage.as(
                waiter.person(), () -> queries.enrolment(waiter.enrolment()).standing());
    }

    private EnrolmentState stateOf(Waiter waiter) {
        return stage.as(
                waiter.person(), () -> queries.enrolment(waiter.enrolment()).state());
    }

    private record Waiter(Actor person, String enrolment) {}
}
