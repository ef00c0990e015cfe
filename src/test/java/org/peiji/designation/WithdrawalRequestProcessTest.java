package org.peiji.designation;

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

/** The paths of 撤回申请审批: one for each end. */
class WithdrawalRequestProcessTest {

    private static final String NUMBER = "WDR-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/designation/WithdrawalRequest.bpmn")
            .recording("withdrawalRequestSteps", Steps.class);

    private ProcessInstance process;

    @BeforeEach
    void begin() {
        process = runtimeService().startProcessInstanceByKey("WithdrawalRequest", NUMBER);
        assertThat(process).isWaitingAtExactly("DecideWithdrawal");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/designation/decide-withdrawal.xhtml")
                .hasDueDate(inWorkingDays(3));
    }

    @Test
    void whatIsAgreedTakesEffect() {
        complete(task(), withVariables("decision", "APPROVED"));

        assertThat(process).isEnded().hasPassed("WithdrawalAccepted");
        assertThat(engine.calls()).containsExactly("acceptWithdrawal " + NUMBER);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        complete(task(), withVariables("decision", "REJECTED"));

        assertThat(process).isEnded().hasPassed("WithdrawalRefused");
        assertThat(engine.calls()).isEmpty();
    }

    /** What the model calls. */
    public interface Steps {

        void acceptWithdrawal(String number);
    }
}
