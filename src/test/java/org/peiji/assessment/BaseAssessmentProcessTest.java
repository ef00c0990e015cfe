package org.peiji.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 基地考核: its one end, and the way back. */
class BaseAssessmentProcessTest {

    private static final String ASSESSMENT = "ASM-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/assessment/BaseAssessment.bpmn").recording("baseAssessmentSteps", Steps.class);

    private ProcessInstance assessment;

    @BeforeEach
    void startAssessment() {
        assessment = runtimeService()
                .startProcessInstanceByKey("BaseAssessment", ASSESSMENT, withVariables("organisation", "D001"));
    }

    @Test
    void confirmedResultIsGradedAndClosesTheAssessment() {
        baseAssessesItself();
        expertsSealTheirLastSheet();
        ministryDecides("APPROVED");

        assertThat(assessment).isEnded().hasPassed("AssessmentClosed");
        assertThat(engine.calls()).containsExactly("openReview " + ASSESSMENT, "determineGrade " + ASSESSMENT);
    }

    @Test
    void returnedResultIsScoredAgainOnceTheBaseHasAddedMaterial() {
        baseAssessesItself();
        expertsSealTheirLastSheet();
        ministryDecides("RETURNED");
        baseAddsMaterial();
        expertsSealTheirLastSheet();
        ministryDecides("APPROVED");

        assertThat(assessment).isEnded().hasPassed("AssessmentClosed");
        assertThat(engine.calls())
                .containsExactly(
                        "openReview " + ASSESSMENT, "reopenReview " + ASSESSMENT, "determineGrade " + ASSESSMENT);
    }

    private void baseAssessesItself() {
        assertThat(assessment).isWaitingAtExactly("CompleteSelfAssessment");
        assertThat(task())
                .hasCandidateGroup("BASE_OFFICER@D001")
                .hasFormKey("/assessment/complete-self-assessment.xhtml")
                .hasDueDate(inWorkingDays(15));
        complete(task());
    }

    private void expertsSealTheirLastSheet() {
        assertThat(assessment).isWaitingAtExactly("ReviewsCompleted");
        runtimeService()
                .createMessageCorrelation("BaseAssessment.ReviewsCompleted")
                .processInstanceBusinessKey(ASSESSMENT)
                .correlate();
    }

    private void ministryDecides(String decision) {
        assertThat(assessment).isWaitingAtExactly("ConfirmResult");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/assessment/confirm-result.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task(), withVariables("decision", decision));
    }

    private void baseAddsMaterial() {
        assertThat(assessment).isWaitingAtExactly("SupplementSelfAssessment");
        assertThat(task())
                .hasCandidateGroup("BASE_OFFICER@D001")
                .hasFormKey("/assessment/supplement-self-assessment.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task());
    }

    /** What the model calls. */
    public interface Steps {

        void openReview(String assessment);

        void reopenReview(String assessment);

        void determineGrade(String assessment);
    }
}
