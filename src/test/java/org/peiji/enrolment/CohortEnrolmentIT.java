package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.ground.InContainer;
import org.peiji.organisation.PersonDetails;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** From the plan of a cohort to a confirmed place, and every way on which a place comes free again. */
class CohortEnrolmentIT extends InContainer {

    @Inject
    private EnrolmentStage stage;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private CohortApprovalService planning;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private AdmissionService admissions;

    @Inject
    private EnrolmentQueries queries;

    @Inject
    private PlaceRegister directory;

    @Inject
    private ManagementService jobs;

    @Test
    void returnedCohortIsRevisedApprovedAndPublished() {
        CohortPlan plan = stage.plan(stage.programme(), 30);
        String cohort = stage.submittedCohort(plan);
        stage.decideCohort(cohort, Decision.RETURNED);
        assertEquals(CohortState.RETURNED, cohorts.find(cohort).state());
        assertThrows(Missing.class, () -> cohorts.published(cohort));

        stage.as(Role.BASE_OFFICER, EnrolmentStage.BASE, () -> {
            planning.reviseCohort(stage.task(cohort), stage.planFrom(plan.programme(), 28, plan.starts()));
            return null;
        });
        stage.decideCohort(cohort, Decision.APPROVED);

        assertEquals(CohortState.PUBLISHED, cohorts.published(cohort).state());
        assertEquals(28, cohorts.published(cohort).capacity());
    }

    @Test
    void cohortBeyondTheHardCapIsRefusedWithEveryOtherFault() {
        CohortPlan plan = stage.plan(stage.programme(), 61);
        Refusals told = assertThrows(
                Refusals.class,
                () -> stage.as(
                        Role.BASE_OFFICER,
                        EnrolmentStage.BASE,
                        () -> planning.draftCohort(new CohortPlan(
                                plan.programme(),
                                "",
                                plan.titleEn(),
                                plan.starts(),
                                plan.starts().minusDays(1),
                                plan.place(),
                                61,
                                plan.classHours(),
                                List.of("PRINCIPAL"),
                                plan.opens(),
                                plan.closes(),
                                plan.managerName(),
                                plan.managerPhone()))));
        assertEquals(List.of("title", "ends", "capacity", "categories"), fields(told));
    }

    @Test
    void endorsedTraineeIsAdmittedAndConfirms() {
        String cohort = stage.publishedCohort(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.enrol(trainee, cohort);
        stage.endorse(enrolment, Decision.RETURNED);
        assertEquals(EnrolmentState.RETURNED, stateOf(trainee, enrolment));
        stage.as(trainee, () -> {
            enrolments.correctEnrolment(stage.task(enrolment), EnrolmentStage.formOf(trainee), null);
            return null;
        });
        stage.endorse(enrolment, Decision.APPROVED);
        stage.admit(enrolment, Decision.ADMITTED);
        assertEquals(new PlaceLedger(2, 0, 0, 1, 0), directory.of(cohort));

        stage.answer(trainee, enrolment, Decision.CONFIRMED);

        assertEquals(EnrolmentState.CONFIRMED, stateOf(trainee, enrolment));
        assertEquals(new PlaceLedger(2, 1, 0, 0, 0), directory.of(cohort));
        assertBooksAgree(cohort, 1);
    }

    @Test
    void declinedPlaceGoesToWhoeverHasWaitedLongest() {
        Full full = fullCohort();
        stage.answer(full.holder(), full.held(), Decision.DECLINED);

        assertEquals(EnrolmentState.DECLINED, stateOf(full.holder(), full.held()));
        assertOffered(full);
        stage.answer(full.first(), full.firstWaiting(), Decision.CONFIRMED);
        assertEquals(EnrolmentState.CONFIRMED, stateOf(full.first(), full.firstWaiting()));
        assertBooksAgree(full.cohort(), 1);
    }

    @Test
    void offerThatLapsesGoesToWhoeverHasWaitedLongest() {
        Full full = fullCohort();
        jobs.executeJob(jobs.createJobQuery().timers().activityId("OfferExpired").list().stream()
                .filter(job -> job.getProcessInstanceId().equals(stage.instanceOf(full.held())))
                .findFirst()
                .orElseThrow()
                .getId());

        assertEquals(EnrolmentState.LAPSED, stateOf(full.holder(), full.held()));
        assertOffered(full);
    }

    @Test
    void withdrawalOfAConfirmedPlaceGoesToWhoeverHasWaitedLongest() {
        Full full = fullCohort();
        stage.answer(full.holder(), full.held(), Decision.CONFIRMED);
        stage.withdraw(full.holder(), full.held());

        assertEquals(EnrolmentState.WITHDRAWN, stateOf(full.holder(), full.held()));
        assertOffered(full);
    }

    @Test
    void withdrawalFromTheWaitingListMovesTheNextOneUp() {
        Full full = fullCohort();
        stage.withdraw(full.first(), full.firstWaiting());
        assertEquals(
                1,
                stage.as(
                        full.second(),
                        () -> queries.enrolment(full.secondWaiting()).waitingRank()));
        assertBooksAgree(full.cohort(), 1);
    }

    @Test
    void fullCohortAdmitsNobodyAndNobodyWaitsWhileAPlaceIsFree() {
        String cohort = stage.publishedCohort(1);
        String first = stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort);
        String second = stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort);
        Refusal notFull = assertThrows(Refusal.class, () -> stage.admit(first, Decision.WAITLISTED));
        assertEquals("cohort.refusal.notFull", notFull.key());
        stage.admit(first, Decision.ADMITTED);
        assertThrows(Refusal.class, () -> stage.admit(second, Decision.ADMITTED));

        stage.admit(second, Decision.WAITLISTED);
        assertEquals(new PlaceLedger(1, 0, 0, 1, 1), directory.of(cohort));
    }

    @Test
    void closedWaitingListTellsEverybodyWhoStillWaits() {
        Full full = fullCohort();
        stage.as(Role.BASE_OFFICER, EnrolmentStage.BASE, () -> {
            admissions.closeWaitingList(full.cohort());
            return null;
        });
        assertEquals(EnrolmentState.WAITLIST_ENDED, stateOf(full.first(), full.firstWaiting()));
        assertEquals(EnrolmentState.WAITLIST_ENDED, stateOf(full.second(), full.secondWaiting()));
    }

    @Test
    void enrolmentIsSeenByItsTraineeSchoolBaseAndProvinceOnly() {
        String cohort = stage.publishedCohort(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.enrol(trainee, cohort);
        assertEquals(trainee.personName(), nameFor(Role.SCHOOL_LEADER, "D101", enrolment));
        assertEquals(trainee.personName(), nameFor(Role.BASE_OFFICER, "D001", enrolment));
        assertFalse(
                nameFor(Role.PROVINCE_OFFICER, trainee.province(), enrolment).equals(trainee.personName()));

        Actor somebodyElse = stage.newTrainee(EnrolmentStage.SCHOOL);
        assertThrows(Missing.class, () -> stage.as(somebodyElse, () -> queries.enrolment(enrolment)));
        assertThrows(Missing.class, () -> nameFor(Role.SCHOOL_LEADER, "D102", enrolment));
        assertThrows(Missing.class, () -> nameFor(Role.BASE_OFFICER, "D002", enrolment));
        assertThrows(Missing.class, () -> nameFor(Role.BASE_DIRECTOR, "D002", enrolment));
        String task = stage.task(enrolment);
        assertThrows(
                Forbidden.class, () -> stage.as(Role.SCHOOL_LEADER, "D102", () -> enrolments.openEndorsement(task)));
        assertThrows(
                Forbidden.class,
                () -> stage.as(
                        Role.BASE_DIRECTOR, "D001", () -> admissions.revealPersonalData(enrolment, "VERIFY_IDENTITY")));
        assertFalse(numbersFor(Role.SCHOOL_LEADER, "D102").contains(enrolment));
        assertFalse(numbersFor(Role.BASE_OFFICER, "D002").contains(enrolment));
        assertTrue(numbersFor(Role.SCHOOL_LEADER, "D101").contains(enrolment));
    }

    @Test
    void personalDataIsMaskedUntilTheOfficerSaysWhatFor() {
        String cohort = stage.publishedCohort(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.enrol(trainee, cohort);
        String idNumber = EnrolmentStage.formOf(trainee).idNumber();
        String shown = stage.as(
                Role.BASE_OFFICER,
                "D001",
                () -> queries.enrolment(enrolment).person().maskedIdNumber());
        assertEquals(idNumber.substring(0, 6) + "********" + idNumber.substring(14), shown);

        PersonDetails revealed =
                stage.as(Role.BASE_OFFICER, "D001", () -> admissions.revealPersonalData(enrolment, "VERIFY_IDENTITY"));
        assertEquals(idNumber, revealed.idNumber());
    }

    @Test
    void secondAnswerToTheSameTaskIsAConflict() {
        String cohort = stage.publishedCohort(2);
        String enrolment = stage.enrol(stage.newTrainee(EnrolmentStage.SCHOOL), cohort);
        String task = stage.task(enrolment);
        stage.endorse(enrolment, Decision.APPROVED);
        assertThrows(
                Conflict.class,
                () -> stage.as(Role.SCHOOL_LEADER, "D101", () -> {
                    enrolments.endorseEnrolment(task, new Opinion(Decision.APPROVED, null));
                    return null;
                }));
    }

    @Test
    void everythingThatIsWrongWithAFormIsToldTogether() {
        String cohort = stage.publishedCohort(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        EnrolmentForm right = EnrolmentStage.formOf(trainee);
        EnrolmentForm wrong = new EnrolmentForm(
                right.idNumber().substring(0, 17) + (right.idNumber().endsWith("1") ? "2" : "1"),
                "12345",
                "",
                right.postTitle(),
                right.postLevel(),
                "PRINCIPAL",
                "299901",
                right.education(),
                right.degree(),
                null,
                null,
                null,
                false);
        Refusals told =
                assertThrows(Refusals.class, () -> stage.as(trainee, () -> enrolments.submitEnrolment(cohort, wrong)));
        assertEquals(
                List.of("idNumber", "mobile", "department", "postSince", "consent", "cadreCategory", "postLevel"),
                fields(told));
    }

    @Test
    void nobodyAppliesTwiceOrForTwoCohortsOnTheSameDays() {
        CohortPlan plan = stage.plan(stage.programme(), 2);
        String cohort = stage.published(plan);
        String parallel = stage.published(
                stage.planFrom(plan.programme(), 2, plan.starts().plusDays(4)));
        String later = stage.published(
                stage.planFrom(plan.programme(), 2, plan.starts().plusDays(5)));
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        stage.admit(stage.endorsed(trainee, cohort), Decision.ADMITTED);
        assertEquals("enrolment.refusal.twice", onlyFault(trainee, cohort));
        assertEquals("enrolment.refusal.overlap", onlyFault(trainee, parallel));
        assertEquals(EnrolmentState.SUBMITTED, stateOf(trainee, stage.enrol(trainee, later)));
    }

    private String onlyFault(Actor trainee, String cohort) {
        List<Refusals.Fault> faults =
                assertThrows(Refusals.class, () -> stage.enrol(trainee, cohort)).faults();
        assertEquals(1, faults.size());
        return faults.get(0).refusal().key();
    }

    private static List<String> fields(Refusals told) {
        return told.faults().stream().map(Refusals.Fault::field).toList();
    }

    private EnrolmentState stateOf(Actor trainee, String enrolment) {
        return stage.as(trainee, () -> queries.enrolment(enrolment).state());
    }

    private String nameFor(Role role, String organisation, String enrolment) {
        return stage.as(role, organisation, () -> queries.enrolment(enrolment).name());
    }

    private Set<String> numbersFor(Role role, String organisation) {
        return stage.as(role, organisation, () -> queries.page(null, 0, 1000)).stream()
                .map(EnrolmentRow::number)
                .collect(Collectors.toSet());
    }

    /** The place that came free is held for the first who waits; the second still waits, now as the first. */
    private void assertOffered(Full full) {
        assertEquals(EnrolmentState.ADMITTED, stateOf(full.first(), full.firstWaiting()));
        assertEquals("ConfirmAttendance", stage.openTask(full.firstWaiting()).key());
        assertEquals(
                1,
                stage.as(
                        full.second(),
                        () -> queries.enrolment(full.secondWaiting()).waitingRank()));
        assertBooksAgree(full.cohort(), 1);
    }

    private void assertBooksAgree(String cohort, int places) {
        assertEquals(places, stage.taken(cohort), "the counter");
        assertEquals(places, stage.placesHeld(cohort), "the rows");
    }

    /** A cohort of one place, which is offered to one, while two others wait. */
    private Full fullCohort() {
        String cohort = stage.publishedCohort(1);
        Actor holder = stage.newTrainee(EnrolmentStage.SCHOOL);
        Actor first = stage.newTrainee(EnrolmentStage.SCHOOL);
        Actor second = stage.newTrainee(EnrolmentStage.SCHOOL);
        String held = stage.endorsed(holder, cohort);
        stage.admit(held, Decision.ADMITTED);
        String firstWaiting = stage.endorsed(first, cohort);
        stage.admit(firstWaiting, Decision.WAITLISTED);
        String secondWaiting = stage.endorsed(second, cohort);
        stage.admit(secondWaiting, Decision.WAITLISTED);
        return new Full(cohort, holder, held, first, firstWaiting, second, secondWaiting);
    }

    private record Full(
            String cohort,
            Actor holder,
            String held,
            Actor first,
            String firstWaiting,
            Actor second,
            String secondWaiting) {}
}
