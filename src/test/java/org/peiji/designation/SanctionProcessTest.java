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

/** The paths of 申报惩戒: one for each end. */
class SanctionProcessTest {

    private static final String NUMBER = "SAN-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/designation/Sanction.bpmn").recording("sanctionSteps", Steps.class);

    private ProcessInstance process;

    @BeforeEach
    void begin() {
        process = runtimeService().startProcessInstanceByKey("Sanction", NUMBER);
        assertThat(process).isWaitingAtExactly("ConfirmSanction");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/designation/confirm-sanction.xhtml")
                .hasDueDate(inWorkingDays(5));
    }

    @Test
    void whatIsAgreedTakesEffect() {
        complete(task(), withVariables("decision", "APPROVED"));

        assertThat(process).isEnded().hasPassed("SanctionInForce");
        assertThat(engine.calls()).containsExactly("imposeSanction " + NUMBER);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        complete(task(), withVariables("decision", "REJECTED"));

        assertThat(process).isEnded().hasPassed("SanctionDropped");
        assertThat(engine.calls()).isEmpty();
    }

    /** What the model calls. */
    public interface Steps {

        void imposeSanction(String number);
    }
}
