package org.peiji.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 专家评分: one for each end, and every way back to the next expert. */
class ReviewSlotProcessTest {

    private static final String SLOT = "SLOT-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/expert/ReviewSlot.bpmn").recording("reviewSlotSteps", Steps.class);

    private ProcessInstance slot;

    @Test
    void acceptedInvitationAndScoredDossierSealTheScoreSheet() {
        openSlot("expert01");
        assertThat(slot).isWaitingAtExactly("AnswerInvitation");
        assertThat(task())
                .isAssignedTo("expert01")
                .hasFormKey("/expert/answer-invitation.xhtml")
                .hasDueDate(inWorkingDays(3));
        answer("CONFIRMED");

        assertThat(slot).isWaitingAtExactly("ScoreDossier");
        assertThat(task())
                .isAssignedTo("expert01")
                .hasFormKey("/expert/score-dossier.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task());

        assertThat(slot).isEnded().hasPassed("ScoreSheetSealed");
        assertThat(engine.calls()).containsExactly("proposeExpert " + SLOT, "sealScoreSheet " + SLOT);
    }

    @Test
    void refusedInvitationGoesToTheNextExpert() {
        openSlot("expert01", "expert02");
        answer("DECLINED");

        assertThat(slot).isWaitingAtExactly("AnswerInvitation");
        assertThat(task()).isAssignedTo("expert02");
    }

    @Test
    void invitationWithoutAnswerLapsesAndGoesToTheNextExpert() {
        openSlot("expert01", "expert02");
        assertThat(job("InvitationExpired")).hasDueDate(inWorkingDays(5));
        execute(job("InvitationExpired"));

        assertThat(slot).isWaitingAtExactly("AnswerInvitation");
        assertThat(task()).isAssignedTo("expert02");
        assertThat(engine.calls())
                .containsExactly("proposeExpert " + SLOT, "recordNoResponse " + SLOT, "proposeExpert " + SLOT);
    }

    @Test
    void expertWhoStepsBackIsReplaced() {
        openSlot("expert01", "expert02");
        answer("CONFIRMED");
        tell("ReviewSlot.Recused");

        assertThat(slot).isWaitingAtExactly("AnswerInvitation").hasPassed("ExpertRecused");
        assertThat(task()).isAssignedTo("expert02");
        assertThat(taskQuery().count()).isOne();
    }

    @Test
    void ministryAssignsAnExpertWhenNobodyIsLeft() {
        openSlot("");
        assertThat(slot).isWaitingAtExactly("AssignExpert");
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasFormKey("/expert/assign-expert.xhtml");
        complete(task(), withVariables("decision", "CONFIRMED", "expert", "expert07"));

        assertThat(slot).isWaitingAtExactly("AnswerInvitation");
        assertThat(task()).isAssignedTo("expert07");
    }

    @Test
    void ministryClosesASlotForWhichNobodyIsLeft() {
        openSlot("");
        complete(task(), withVariables("decision", "CLOSED"));

        assertThat(slot).isEnded().hasPassed("VacantSlotClosed");
        assertThat(engine.calls()).containsExactly("proposeExpert " + SLOT, "closeSlot " + SLOT);
    }

    @Test
    void overdueReviewIsExtended() {
        becomeOverdue("expert01");
        complete(task(), withVariables("decision", "EXTENDED"));

        assertThat(slot).isWaitingAtExactly("ScoreDossier");
        assertThat(task()).isAssignedTo("expert01");
    }

    @Test
    void overdueReviewGoesToTheNextExpert() {
        becomeOverdue("expert01", "expert02");
        complete(task(), withVariables("decision", "REPLACED"));

        assertThat(slot).isWaitingAtExactly("AnswerInvitation");
        assertThat(task()).isAssignedTo("expert02");
    }

    @Test
    void overdueReviewIsClosedWithoutASheet() {
        becomeOverdue("expert01");
        complete(task(), withVariables("decision", "CLOSED"));

        assertThat(slot).isEnded().hasPassed("SlotClosed");
        assertThat(engine.calls())
                .containsExactly("proposeExpert " + SLOT, "recordOverdue " + SLOT, "closeSlot " + SLOT);
    }

    @Test
    void cancelledSlotTakesTheTaskAwayAndSealsNothing() {
        openSlot("expert01");
        answer("CONFIRMED");
        tell("ReviewSlot.Cancelled");

        assertThat(slot).isEnded().hasPassed("SlotCancelled");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).containsExactly("proposeExpert " + SLOT);
    }

    private void openSlot(Object... experts) {
        engine.answering("proposeExpert", experts);
        slot = runtimeService().startProcessInstanceByKey("ReviewSlot", SLOT);
        assertThat(slot).isActive();
    }

    private void becomeOverdue(Object... experts) {
        openSlot(experts);
        answer("CONFIRMED");
        assertThat(job("ReviewOverdue")).hasDueDate(inWorkingDays(15));
        execute(job("ReviewOverdue"));
        assertThat(slot).isWaitingAtExactly("DecideOverdueReview");
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE");
    }

    private static void answer(String decision) {
        complete(task(), withVariables("decision", decision));
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(SLOT)
                .correlate();
    }

    /** What the model calls. */
    public interface Steps {

        String proposeExpert(String slot);

        void recordNoResponse(String slot);

        void recordOverdue(String slot);

        void sealScoreSheet(String slot);

        void closeSlot(String slot);
    }
}
