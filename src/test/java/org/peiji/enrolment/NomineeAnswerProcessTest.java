package org.peiji.enrolment;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 被推荐人答复: one for each end. */
class NomineeAnswerProcessTest {

    private static final String NOMINATION = "NMN-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/enrolment/NomineeAnswer.bpmn").recording("nomineeAnswerSteps", Steps.class);

    private ProcessInstance nomination;

    @BeforeEach
    void askNominee() {
        nomination = runtimeService()
                .startProcessInstanceByKey(
                        "NomineeAnswer", NOMINATION, withVariables("trainee", "trainee01", "organisation", "D001"));
    }

    @Test
    void nomineeWhoAgreesIsEnrolled() {
        nomineeAnswers("CONFIRMED");

        assertThat(nomination).isEnded().hasPassed("NomineeEnrolled");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void nomineeWhoDeclinesMakesWayForTheNext() {
        nomineeAnswers("DECLINED");

        assertThat(nomination).isEnded().hasPassed("NominationDeclined");
        assertThat(engine.calls()).containsExactly("askNextNominee " + NOMINATION);
    }

    @Test
    void nomineeWhoDoesNotAnswerInTimeLapses() {
        assertThat(nomination).isWaitingAtExactly("AnswerNomination");
        assertThat(job("AnswerExpired")).hasDueDate(inWorkingDays(4));
        execute(job("AnswerExpired"));

        assertThat(nomination).isEnded().hasPassed("NominationLapsed");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).containsExactly("lapseNomination " + NOMINATION);
    }

    @Test
    void nomineeOfACancelledCohortIsNotAskedAnyMore() {
        runtimeService()
                .createMessageCorrelation("NomineeAnswer.Closed")
                .processInstanceBusinessKey(NOMINATION)
                .correlate();

        assertThat(nomination).isEnded().hasPassed("AnswerClosed");
        assertThat(taskQuery().count()).isZero();
        assertThat(job()).isNull();
        assertThat(engine.calls()).isEmpty();
    }

    private void nomineeAnswers(String decision) {
        assertThat(nomination).isWaitingAtExactly("AnswerNomination");
        assertThat(task())
                .isAssignedTo("trainee01")
                .hasFormKey("/enrolment/answer-nomination.xhtml")
                .hasDueDate(inWorkingDays(3));
        complete(task(), withVariables("decision", decision));
    }

    /** What the model calls. */
    public interface Steps {

        void askNextNominee(String nomination);

        void lapseNomination(String nomination);
    }
}
