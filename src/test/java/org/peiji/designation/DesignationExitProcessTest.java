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

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 基地退出: one for each end, one for each way back. */
class DesignationExitProcessTest {

    private static final String EXIT = "EXIT-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/designation/DesignationExit.bpmn").recording("designationExitSteps", Steps.class);

    private ProcessInstance exit;

    @Test
    void baseWithoutCohortsLeavesOnceTwoPeopleAgree() {
        begin();
        propose();
        decide("APPROVED");

        assertThat(exit).isEnded().hasPassed("BaseExited").hasNotPassed("HearBase", "ArrangeCohorts", "ShowRevocation");
        assertThat(engine.calls()).containsExactly("closeDesignation " + EXIT);
    }

    @Test
    void runningCohortsAreArrangedFirst() {
        engine.holding("isArranging", true);
        begin();
        ministryDoes("ArrangeCohorts", 10);
        propose();
        decide("APPROVED");

        assertThat(exit).isEnded().hasPassed("BaseExited");
    }

    @Test
    void heardBaseIsRevokedAfterItsNotice() {
        beginRevocation();
        baseSpeaks();
        propose();
        decide("APPROVED");
        assertThat(engine.calls()).containsExactly("showRevocation " + EXIT);
        engine.holding("isUpheld", true);
        tell("DesignationExit.NoticeOver");

        assertThat(exit).isEnded().hasPassed("BaseRevoked");
        assertThat(engine.calls()).containsExactly("showRevocation " + EXIT, "closeDesignation " + EXIT);
    }

    @Test
    void baseThatSaysNothingInTimeIsPassedUnheard() {
        beginRevocation();
        execute(jobQuery().activityId("HearingOverdue").singleResult());

        assertThat(exit).isWaitingAtExactly("ProposeExit");
        assertThat(engine.calls()).containsExactly("passUnheard " + EXIT);
    }

    @Test
    void revocationThatTheNoticeOverturnsIsProposedAnew() {
        beginRevocation();
        baseSpeaks();
        propose();
        decide("APPROVED");
        tell("DesignationExit.NoticeOver");

        assertThat(exit).isWaitingAtExactly("ProposeExit").hasNotPassed("CloseDesignation");
    }

    @Test
    void proposalThatTheSecondPersonGivesBackComesBackToTheFirst() {
        begin();
        propose();
        decide("RETURNED");

        assertThat(exit).isWaitingAtExactly("ProposeExit");
    }

    @Test
    void confirmedProposalToKeepTheDesignationEndsTheCase() {
        engine.holding("isKept", true);
        beginRevocation();
        baseSpeaks();
        propose();
        decide("APPROVED");

        assertThat(exit).isEnded().hasPassed("DesignationKept").hasNotPassed("ShowRevocation", "CloseDesignation");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void takenBackWhileTheBaseIsHeardItLeavesNoTask() {
        beginRevocation();
        tell("DesignationExit.Withdrawn");

        assertThat(exit).isEnded().hasPassed("ExitWithdrawn");
        assertThat(taskQuery().count()).isZero();
        assertThat(jobQuery().count()).isZero();
    }

    private void begin() {
        exit = runtimeService()
                .startProcessInstanceByKey(
                        "DesignationExit", EXIT, withVariables("organisation", "D001", "province", "A42"));
    }

    private void beginRevocation() {
        engine.holding("isRevocation", true);
        begin();
    }

    private void baseSpeaks() {
        assertThat(exit).isWaitingAtExactly("HearBase");
        assertThat(task())
                .hasCandidateGroup("BASE_DIRECTOR@D001")
                .hasFormKey("/designation/hear-base.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task());
    }

    private void propose() {
        ministryDoes("ProposeExit", 10);
    }

    private void ministryDoes(String step, int days) {
        assertThat(exit).isWaitingAtExactly(step);
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasDueDate(inWorkingDays(days));
        complete(task());
    }

    private void decide(String decision) {
        assertThat(exit).isWaitingAtExactly("DecideExit");
        assertThat(task()).hasCandidateGroup("MINISTRY_ADMIN@MOE").hasDueDate(inWorkingDays(5));
        complete(task(), withVariables("decision", decision));
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(EXIT)
                .correlate();
    }

    /** What the model asks and calls. */
    public interface Steps {

        boolean isRevocation(String exit);

        boolean isArranging(String exit);

        boolean isKept(String exit);

        boolean isUpheld(String exit);

        void passUnheard(String exit);

        void showRevocation(String exit);

        void closeDesignation(String exit);
    }
}
