package org.peiji.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 基地申报: one for each end, one for each way back. */
class BaseApplicationProcessTest {

    private static final String APPLICATION = "APP-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/designation/BaseApplication.bpmn").recording("baseApplicationSteps", Steps.class);

    private ProcessInstance application;

    @BeforeEach
    void submitApplication() {
        application = runtimeService()
                .startProcessInstanceByKey(
                        "BaseApplication",
                        APPLICATION,
                        withVariables("organisation", "D001", "province", "A42", "route", "FULL"));
    }

    @Test
    void recommendedCompliantAndApprovedApplicationMakesABase() {
        provinceDecides("APPROVED");
        formalCheckSays("APPROVED");
        expertsSealTheirLastSheet();
        ministryDecides("APPROVED");

        assertThat(application).isEnded().hasPassed("BaseDesignated");
        assertThat(engine.calls()).containsExactly("openReview " + APPLICATION, "grantDesignation " + APPLICATION);
    }

    @Test
    void renewalByTheShortWayGoesFromTheFormalCheckToTheDecision() {
        runtimeService().setVariable(application.getId(), "route", "SHORT");
        provinceDecides("APPROVED");
        formalCheckSays("APPROVED");

        assertThat(application).isWaitingAtExactly("DecideApplication").hasNotPassed("OpenReview");
        ministryDecides("APPROVED");
        assertThat(engine.calls()).containsExactly("grantDesignation " + APPLICATION);
    }

    @Test
    void sanctionedUnitLosesItsApplicationAndTheExpertsTheirAccess() {
        provinceDecides("APPROVED");
        formalCheckSays("APPROVED");
        runtimeService()
                .createMessageCorrelation("BaseApplication.Disqualified")
                .processInstanceBusinessKey(APPLICATION)
                .correlate();

        assertThat(application).isEnded().hasPassed("ApplicationDisqualified");
        assertThat(engine.calls()).containsExactly("openReview " + APPLICATION, "cancelReview " + APPLICATION);
    }

    @Test
    void reviewedApplicationThatTheMinistryRefusesIsNotSelected() {
        provinceDecides("APPROVED");
        formalCheckSays("APPROVED");
        expertsSealTheirLastSheet();
        ministryDecides("REJECTED");

        assertThat(application).isEnded().hasPassed("NotSelected");
        assertThat(engine.calls()).containsExactly("openReview " + APPLICATION);
    }

    @Test
    void applicationThatTheProvinceRefusesIsNotRecommended() {
        provinceDecides("REJECTED");

        assertThat(application).isEnded().hasPassed("NotRecommended");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void proposalThatTheSecondPersonGivesBackComesBackToTheFirst() {
        provinceProposes("APPROVED");
        secondPersonSays("RETURNED");
        provinceProposes("REJECTED");
        secondPersonSays("APPROVED");

        assertThat(application).isEnded().hasPassed("NotRecommended").hasNotPassed("CheckApplication");
    }

    @Test
    void applicationThatTheProvinceDoesNotExamineInTimeGoesToTheMinistry() {
        overdue("RecommendationOverdue");

        assertThat(application).isWaitingAtExactly("CheckApplication");
        assertThat(engine.calls()).containsExactly("passUnhandled " + APPLICATION);
    }

    @Test
    void proposalThatNobodyConfirmsInTimeDoesNotCount() {
        provinceProposes("REJECTED");
        overdue("ConfirmationOverdue");

        assertThat(application).isWaitingAtExactly("CheckApplication").hasNotPassed("NotRecommended");
        assertThat(engine.calls()).containsExactly("passUnhandled " + APPLICATION);
    }

    @Test
    void applicationThatFailsTheFormalCheckIsRejectedOnForm() {
        provinceDecides("APPROVED");
        formalCheckSays("REJECTED");

        assertThat(application).isEnded().hasPassed("RejectedOnForm");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void withdrawalDuringTheReviewCancelsTheReviewAndEndsTheCase() {
        provinceDecides("APPROVED");
        formalCheckSays("APPROVED");
        tell("BaseApplication.Withdrawn");

        assertThat(application).isEnded().hasPassed("ApplicationWithdrawn").hasNotPassed("DecideApplication");
        assertThat(engine.calls()).containsExactly("openReview " + APPLICATION, "cancelReview " + APPLICATION);
    }

    @Test
    void withdrawalWhileTheProvinceExaminesTakesItsTaskAway() {
        tell("BaseApplication.Withdrawn");

        assertThat(application).isEnded().hasPassed("ApplicationWithdrawn");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).containsExactly("cancelReview " + APPLICATION);
    }

    @Test
    void applicationReturnedByTheProvinceComesBackToTheProvince() {
        provinceDecides("RETURNED");
        applicantCorrects();
        provinceDecides("APPROVED");

        assertThat(application).isWaitingAtExactly("CheckApplication");
    }

    @Test
    void applicationReturnedByTheFormalCheckComesBackToTheFormalCheck() {
        provinceDecides("APPROVED");
        formalCheckSays("RETURNED");
        applicantCorrects();
        formalCheckSays("APPROVED");

        assertThat(application).isWaitingAtExactly("ReviewsCompleted");
        assertThat(engine.calls()).containsExactly("openReview " + APPLICATION);
    }

    @Test
    void applicationReturnedByBothComesBackToTheOneThatReturnedItLast() {
        provinceDecides("RETURNED");
        applicantCorrects();
        provinceDecides("APPROVED");
        formalCheckSays("RETURNED");
        applicantCorrects();

        assertThat(application).isWaitingAtExactly("CheckApplication");
    }

    private void provinceDecides(String decision) {
        provinceProposes(decision);
        if (!decision.equals("RETURNED")) {
            secondPersonSays("APPROVED");
        }
    }

    private void secondPersonSays(String decision) {
        assertThat(application).isWaitingAtExactly("ConfirmRecommendation");
        assertThat(task())
                .hasCandidateGroup("PROVINCE_OFFICER@A42")
                .hasFormKey("/designation/confirm-recommendation.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    private void overdue(String timer) {
        execute(jobQuery()
                .processInstanceId(application.getId())
                .activityId(timer)
                .singleResult());
    }

    private void provinceProposes(String decision) {
        assertThat(application).isWaitingAtExactly("RecommendApplication");
        assertThat(task())
                .hasCandidateGroup("PROVINCE_OFFICER@A42")
                .hasFormKey("/designation/recommend-application.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task(), withVariables("decision", decision, "recommendation", decision));
    }

    private void formalCheckSays(String decision) {
        assertThat(application).isWaitingAtExactly("CheckApplication");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/designation/check-application.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task(), withVariables("decision", decision));
    }

    private void applicantCorrects() {
        assertThat(application).isWaitingAtExactly("CorrectApplication");
        assertThat(task())
                .hasCandidateGroup("BASE_OFFICER@D001")
                .hasFormKey("/designation/correct-application.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task());
    }

    private void expertsSealTheirLastSheet() {
        assertThat(application).isWaitingAtExactly("ReviewsCompleted");
        tell("BaseApplication.ReviewsCompleted");
    }

    private void ministryDecides(String decision) {
        assertThat(application).isWaitingAtExactly("DecideApplication");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/designation/decide-application.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task(), withVariables("decision", decision));
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(APPLICATION)
                .correlate();
    }

    /** What the model calls. */
    public interface Steps {

        Date provinceUntil(String application);

        void passUnhandled(String application);

        void openReview(String application);

        void cancelReview(String application);

        void grantDesignation(String application);
    }
}
