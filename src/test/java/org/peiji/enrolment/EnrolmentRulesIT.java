package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortCancelled;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.enrolment.application.AllocationRunView;
import org.peiji.enrolment.application.AllocationService;
import org.peiji.enrolment.application.ContinuationService;
import org.peiji.enrolment.application.EligibilityService;
import org.peiji.enrolment.application.EligibilityView.Answer;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.RuleCheck;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.enrolment.domain.EligibilityRule;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** Rules over the whole network, waivers, deferral, and what becomes of people whose cohort is cancelled. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentRulesIT extends InContainer {

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private Cancelling cancelling;

    @Inject
    private PlaceRegister register;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private EligibilityService eligibility;

    @Inject
    private AllocationService allocations;

    @Inject
    private ContinuationService continuations;

    @Inject
    private EnrolmentQueries queries;

    @Inject
    private ApprovalRecords approvals;

    @Test
    void traineeSeesAtOnceWhatStandsAgainstItAndAsksForAWaiverThatTheProvinceGrants() {
        CohortPlan plan = stage.plan(stage.programme(), 2);
        String cohort = stage.published(plan);
        String enclosed = stage.published(
                stage.planFrom(stage.programme(), 2, plan.starts().plusDays(2)));
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        assertEquals(
                Answer.YES,
                stage.as(trainee, () -> eligibility.mayEnrol(cohort)).answer());
        stage.admit(stage.endorsed(trainee, cohort), Decision.ADMITTED);
        assertEquals(List.of(EligibilityRule.OVERLAP), failing(trainee, enclosed));
        assertEquals(List.of(EligibilityRule.TWICE), failing(trainee, cohort));
        assertEquals(
                Answer.WAIVER,
                stage.as(trainee, () -> eligibility.mayEnrol(enclosed)).answer());
        assertEquals(
                Answer.NO, stage.as(trainee, () -> eligibility.mayEnrol(cohort)).answer());
        assertThrows(Refusals.class, () -> stage.enrol(trainee, enclosed));
        assertThrows(
                Refusals.class,
                () -> stage.as(
                        trainee, () -> enrolments.submitEnrolment(cohort, EnrolmentStage.formOf(trainee), "reason")));
        String enrolment =
                stage.as(trainee, () -> enrolments.submitEnrolment(enclosed, EnrolmentStage.formOf(trainee), "reason"));
        assertEquals(
                List.of("DatesOverlap"),
                approvals.rulings(enrolment).stream()
                        .map(record -> record.ruling().rule())
                        .toList());
        stage.endorse(enrolment, Decision.APPROVED);
        assertEquals(EnrolmentState.WAIVER_SOUGHT, view(trainee, enrolment).state());
        assertEquals("WaiveRules", stage.openTask(enrolment).key());
        assertThrows(Forbidden.class, () -> waive("A37", enrolment, Decision.APPROVED));
        waive("A42", enrolment, Decision.APPROVED);
        assertEquals(EnrolmentState.ENDORSED, view(trainee, enrolment).state());
        stage.admit(enrolment, Decision.ADMITTED);
        assertEquals(EnrolmentState.ADMITTED, view(trainee, enrolment).state());
    }

    @Test
    void waiverThatIsRefusedEndsTheEnrolmentWithoutAPlace() {
        CohortPlan plan = stage.plan(stage.programme(), 2);
        String cohort = stage.published(plan);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String first = stage.endorsed(trainee, cohort);
        stage.admit(first, Decision.ADMITTED);
        stage.answer(trainee, first, Decision.CONFIRMED);
        String again = stage.published(
                stage.planFrom(plan.programme(), 2, plan.starts().plusDays(30)));
        assertTrue(failing(trainee, again).contains(EligibilityRule.REPEATED));
        String enrolment =
                stage.as(trainee, () -> enrolments.submitEnrolment(again, EnrolmentStage.formOf(trainee), "reason"));
        stage.endorse(enrolment, Decision.APPROVED);
        waive("A42", enrolment, Decision.REJECTED);
        assertEquals(EnrolmentState.NOT_WAIVED, view(trainee, enrolment).state());
        assertEquals(new PlaceLedger(2, 0, 0, 0, 0), register.of(again));
    }

    @Test
    void nominationRejectedByValidationLeavesTheEarlierEnrolmentAsItWas() {
        CohortPlan plan = stage.plan(stage.programme(), 1);
        String cohort = stage.published(plan);
        String earlier = stage.published(
                stage.planFrom(plan.programme(), 1, plan.starts().minusDays(20)));
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.endorsed(trainee, cohort);
        assertThrows(Refusal.class, () -> stage.as(trainee, () -> continuations.continueEnrolment(enrolment, earlier)));
        assertEquals(EnrolmentState.ENDORSED, view(trainee, enrolment).state());
    }

    @Test
    void deferralGivesThePlaceOnAndKeepsTheHistory() {
        CohortPlan plan = stage.plan(stage.programme(), 1);
        String cohort = stage.published(plan);
        String later = stage.published(
                stage.planFrom(plan.programme(), 1, plan.starts().plusDays(30)));
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String enrolment = stage.endorsed(trainee, cohort);
        stage.admit(enrolment, Decision.ADMITTED);
        stage.answer(trainee, enrolment, Decision.CONFIRMED);
        Actor other = stage.newTrainee(EnrolmentStage.SCHOOL);
        String waiting = stage.endorsed(other, cohort);
        stage.admit(waiting, Decision.WAITLISTED);
        assertEquals(
                List.of(later),
                stage.as(trainee, () -> continuations.choices(enrolment)).stream()
                        .map(choice -> choice.cohort().number())
                        .toList());
        String next = stage.as(trainee, () -> continuations.continueEnrolment(enrolment, later));
        assertEquals(EnrolmentState.SUBMITTED, view(trainee, next).state());
        assertEquals(enrolment, view(trainee, next).origin());
        assertEquals(EnrolmentState.WITHDRAWN, view(trainee, enrolment).state());
        assertEquals(WithdrawalReason.DEFERRED, view(trainee, enrolment).withdrawalReason());
        assertEquals(EnrolmentState.ADMITTED, view(other, waiting).state());
        assertEquals(new PlaceLedger(1, 0, 0, 1, 0), register.of(cohort));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
        assertThrows(Refusal.class, () -> stage.as(trainee, () -> continuations.continueEnrolment(enrolment, later)));
    }

    @Test
    void cancelledCohortLetsEverybodyGoOffersNoPlaceAndNamesOthers() {
        CohortPlan plan = stage.plan(stage.programme(), 2);
        String cohort = stage.published(plan);
        String like = stage.published(
                stage.planFrom(plan.programme(), 1, plan.starts().plusDays(10)));
        Actor confirmed = stage.newTrainee(EnrolmentStage.SCHOOL);
        Actor admitted = stage.newTrainee(EnrolmentStage.SCHOOL);
        Actor waiting = stage.newTrainee(EnrolmentStage.SCHOOL);
        Actor submitted = stage.newTrainee(EnrolmentStage.SCHOOL);
        String ofConfirmed = stage.endorsed(confirmed, cohort);
        stage.admit(ofConfirmed, Decision.ADMITTED);
        stage.answer(confirmed, ofConfirmed, Decision.CONFIRMED);
        String ofAdmitted = stage.endorsed(admitted, cohort);
        stage.admit(ofAdmitted, Decision.ADMITTED);
        String ofWaiting = stage.endorsed(waiting, cohort);
        stage.admit(ofWaiting, Decision.WAITLISTED);
        String ofSubmitted = stage.enrol(submitted, cohort);
        stage.as(Role.BASE_DIRECTOR, EnrolmentStage.BASE, () -> {
            cancelling.cancel(cohort);
            return null;
        });
        for (var each : List.of(
                List.of(confirmed, ofConfirmed),
                List.of(admitted, ofAdmitted),
                List.of(waiting, ofWaiting),
                List.of(submitted, ofSubmitted))) {
            EnrolmentView view = view((Actor) each.get(0), (String) each.get(1));
            assertEquals(EnrolmentState.CANCELLED, view.state());
            assertEquals(WithdrawalReason.COHORT_CANCELLED, view.withdrawalReason());
            assertEquals("words", approvals.of(view.number()).get(0).opinion());
        }
        assertEquals(new PlaceLedger(2, 0, 0, 0, 0), register.of(cohort));
        assertEquals(List.of(), places.faultsWithEnrolments(cohort));
        assertTrue(stage.as(waiting, () -> continuations.choices(ofWaiting)).stream()
                .anyMatch(choice -> choice.cohort().number().equals(like)));
        String next = stage.as(waiting, () -> continuations.continueEnrolment(ofWaiting, like));
        assertEquals(ofWaiting, view(waiting, next).origin());
        stage.endorse(next, Decision.APPROVED);
        stage.admit(next, Decision.ADMITTED);
        assertTrue(stage.as(confirmed, () -> continuations.choices(ofConfirmed)).stream()
                .noneMatch(choice -> choice.cohort().number().equals(like)));
    }

    @Test
    void allocationRunIsKeptWithItsLogAndComesToTheSameAfterThePlacesAreGiven() {
        String cohort = stage.publishedCohort(2);
        List<String> endorsed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            endorsed.add(stage.endorsed(stage.newTrainee(EnrolmentStage.SCHOOL), cohort));
        }
        String run = stage.as(
                Role.BASE_OFFICER,
                EnrolmentStage.BASE,
                () -> allocations.keepAllocation(cohort, AllocationStrategy.LOT, 42));
        assertThrows(
                Missing.class,
                () -> stage.as(
                        Role.BASE_OFFICER,
                        "D002",
                        () -> allocations.keepAllocation(cohort, AllocationStrategy.LOT, 42)));
        AllocationRunView kept = stage.as(Role.AUDITOR, "MOE", () -> allocations.allocation(run));
        stage.admit(endorsed.get(0), Decision.ADMITTED);
        stage.admit(endorsed.get(1), Decision.REJECTED);
        AllocationRunView later = stage.as(Role.AUDITOR, "MOE", () -> allocations.allocation(run));
        assertEquals(2, kept.placed());
        assertEquals(4, kept.applicants());
        assertTrue(later.reproduced());
        assertEquals(kept.lines(), later.lines());
        assertEquals(kept.hash(), later.hash());
    }

    private List<EligibilityRule> failing(Actor trainee, String cohort) {
        return stage.as(trainee, () -> eligibility.mayEnrol(cohort)).checks().stream()
                .filter(check -> !check.kept())
                .map(RuleCheck::rule)
                .toList();
    }

    private void waive(String authority, String enrolment, Decision decision) {
        stage.as(Role.PROVINCE_OFFICER, authority, () -> {
            eligibility.waiveRules(stage.task(enrolment), new Opinion(decision, "because"));
            return null;
        });
    }

    private EnrolmentView view(Actor trainee, String enrolment) {
        return stage.as(trainee, () -> queries.enrolment(enrolment));
    }

    /** Stands for the base, which cancels a cohort in a transaction of its own. */
    @ApplicationScoped
    public static class Cancelling {

        @Inject
        private Event<CohortCancelled> cancelled;

        @Transactional
        public void cancel(String cohort) {
            cancelled.fire(new CohortCancelled(cohort, "TOO_FEW", "words"));
        }
    }
}
