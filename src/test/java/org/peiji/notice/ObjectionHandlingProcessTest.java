package org.peiji.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 异议办理: one for each end. */
class ObjectionHandlingProcessTest {

    private static final String NUMBER = "OBJ-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/notice/ObjectionHandling.bpmn").recording("objectionHandlingSteps", Steps.class);

    private ProcessInstance objection;

    @Test
    void whatTheRulesRefuseAPersonConfirms() {
        file();
        assertThat(objection).isWaitingAtExactly("ConfirmInadmissibility");
        complete(task(), withVariables("decision", "REJECTED"));
        assertThat(objection).isEnded().hasPassed("ObjectionInadmissible");
        assertThat(engine.calls()).containsExactly("examineObjection " + NUMBER, "reportResult " + NUMBER);
    }

    @Test
    void whatTheRulesRefuseAPersonMayAdmit() {
        file();
        complete(task(), withVariables("decision", "APPROVED"));
        assertThat(objection).isWaitingAtExactly("AssignInvestigator");
    }

    @Test
    void upheldObjectionCorrectsTheList() {
        untilInvestigation();
        complete(task());
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasFormKey("/notice/decide-objection.xhtml");
        complete(task(), withVariables("decision", "APPROVED"));
        assertThat(objection).isEnded().hasPassed("UpheldClosed");
        assertThat(engine.calls())
                .containsExactly("examineObjection " + NUMBER, "applyCorrection " + NUMBER, "reportResult " + NUMBER);
    }

    @Test
    void dismissedObjectionLeavesTheListAlone() {
        untilInvestigation();
        complete(task());
        complete(task(), withVariables("decision", "REJECTED"));
        assertThat(objection).isEnded().hasPassed("DismissedClosed");
        assertThat(engine.calls()).doesNotContain("applyCorrection " + NUMBER);
    }

    @Test
    void returnedFindingIsInvestigatedAgain() {
        untilInvestigation();
        complete(task());
        complete(task(), withVariables("decision", "RETURNED"));
        assertThat(objection).isWaitingAtExactly("InvestigateObjection");
        assertThat(task()).isAssignedTo("inspector");
    }

    @Test
    void organisationIsHeardBeforeTheInvestigation() {
        engine.holding("asksOrganisation", true);
        untilAssigned();
        assertThat(objection).isWaitingAtExactly("SubmitStatement");
        assertThat(task()).hasCandidateGroup("BASE_DIRECTOR@D001").hasDueDate(inWorkingDays(3));
        complete(task());
        assertThat(objection).isWaitingAtExactly("InvestigateObjection");
    }

    @Test
    void silenceGoesOn() {
        engine.holding("asksOrganisation", true);
        untilAssigned();
        assertThat(job().getDuedate()).isEqualTo(inWorkingDays(5));
        execute(job());
        assertThat(objection).isWaitingAtExactly("InvestigateObjection");
        assertThat(engine.calls()).contains("goOnInSilence " + NUMBER);
    }

    @Test
    void hardDateTellsTheLeaderAndLeavesTheTask() {
        untilInvestigation();
        assertThat(job().getDuedate()).isEqualTo(inWorkingDays(13));
        execute(job());
        assertThat(objection).isWaitingAtExactly("InvestigateObjection").hasPassed("ObjectionEscalated");
        assertThat(engine.calls()).contains("escalateObjection " + NUMBER);
        complete(task());
        execute(job());
        assertThat(objection).isWaitingAtExactly("DecideObjection");
        complete(task(), withVariables("decision", "REJECTED"));
        assertThat(objection).isEnded();
    }

    @Test
    void withdrawnNoticeEndsItsObjections() {
        untilInvestigation();
        runtimeService()
                .createMessageCorrelation("ObjectionHandling.Dropped")
                .processInstanceBusinessKey(NUMBER)
                .correlate();
        assertThat(objection).isEnded().hasPassed("ObjectionDropped");
    }

    private void untilInvestigation() {
        untilAssigned();
        assertThat(objection).isWaitingAtExactly("InvestigateObjection");
        assertThat(task()).isAssignedTo("inspector").hasDueDate(inWorkingDays(10));
    }

    private void untilAssigned() {
        engine.holding("isAdmissible", true);
        file();
        assertThat(objection).isWaitingAtExactly("AssignInvestigator");
        complete(task(), withVariables("investigator", "inspector"));
    }

    private void file() {
        objection = runtimeService()
                .startProcessInstanceByKey("ObjectionHandling", NUMBER, withVariables("organisation", "D001"));
        assertThat(objection).isStarted();
    }

    /** What the model calls. */
    public interface Steps {

        void examineObjection(String objection);

        boolean isAdmissible(String objection);

        boolean asksOrganisation(String objection);

        void goOnInSilence(String objection);

        void escalateObjection(String objection);

        void applyCorrection(String objection);

        void reportResult(String objection);
    }
}
