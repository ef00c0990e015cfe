package org.peiji.programme;

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

/** The paths of 培训项目审批: one for each end, one for each way back. */
class ProgrammeApprovalProcessTest {

    private static final String PROGRAMME = "PRG-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/programme/ProgrammeApproval.bpmn")
            .recording("programmeApprovalSteps", Steps.class);

    private ProcessInstance programme;

    @BeforeEach
    void submit() {
        programme = runtimeService()
                .startProcessInstanceByKey(
                        "ProgrammeApproval", PROGRAMME, withVariables("organisation", "D001", "province", "A42"));
    }

    @Test
    void approvedProgrammeIsReleased() {
        review("APPROVED", "APPROVED");
        directorDecides("APPROVED");

        assertThat(programme).isEnded().hasPassed("ProgrammeApproved");
        assertThat(engine.calls()).containsExactly("releaseProgramme " + PROGRAMME);
    }

    @Test
    void rejectedProgrammeIsNot() {
        review("APPROVED", "APPROVED");
        directorDecides("REJECTED");

        assertThat(programme).isEnded().hasPassed("ProgrammeRejected");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void oneReviewAloneDoesNotGoOn() {
        assertThat(programme).isStarted();
        budget("APPROVED");

        assertThat(programme)
                .isWaitingAt("ReviewProgrammeContent")
                .isNotWaitingAt("ApproveProgramme", "ReviseProgramme");
    }

    @Test
    void oneNegativeReviewIsEnoughToRevise() {
        review("APPROVED", "RETURNED");
        revise();
        review("RETURNED", "APPROVED");
        revise();
        review("APPROVED", "APPROVED");
        directorDecides("APPROVED");

        assertThat(programme).isEnded().hasPassed("ProgrammeApproved");
    }

    @Test
    void directorReturnsAndBothReviewAnew() {
        review("APPROVED", "APPROVED");
        directorDecides("RETURNED");
        revise();

        assertThat(programme).isWaitingAtExactly("ReviewProgrammeContent", "ReviewProgrammeBudget");
    }

    private void review(String content, String budget) {
        assertThat(programme).isWaitingAtExactly("ReviewProgrammeContent", "ReviewProgrammeBudget");
        assertThat(task("ReviewProgrammeContent"))
                .hasCandidateGroup("PROVINCE_OFFICER@A42")
                .hasDueDate(inWorkingDays(5));
        complete(task("ReviewProgrammeContent"), withVariables("contentDecision", content));
        budget(budget);
    }

    private void budget(String decision) {
        assertThat(task("ReviewProgrammeBudget")).hasCandidateGroup("BASE_FINANCE@D001");
        complete(task("ReviewProgrammeBudget"), withVariables("budgetDecision", decision));
    }

    private void directorDecides(String decision) {
        assertThat(programme).isWaitingAtExactly("ApproveProgramme");
        assertThat(task()).hasCandidateGroup("BASE_DIRECTOR@D001").hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    private void revise() {
        assertThat(programme).isWaitingAtExactly("ReviseProgramme");
        assertThat(task()).hasCandidateGroup("BASE_OFFICER@D001");
        complete(task());
    }

    /** What the model calls. */
    public interface Steps {

        void releaseProgramme(String programme);
    }
}
