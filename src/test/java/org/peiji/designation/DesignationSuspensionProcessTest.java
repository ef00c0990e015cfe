package org.peiji.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
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

/** The paths of 暂停与恢复认定: one for each end. */
class DesignationSuspensionProcessTest {

    private static final String SUSPENSION = "SUSP-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine = InMemoryEngine.with("bpmn/designation/DesignationSuspension.bpmn")
            .recording("designationSuspensionSteps", Steps.class);

    private ProcessInstance suspension;

    @BeforeEach
    void propose() {
        suspension = runtimeService()
                .startProcessInstanceByKey(
                        "DesignationSuspension", SUSPENSION, withVariables("organisation", "D001", "province", "A42"));
        assertThat(suspension).isWaitingAtExactly("DecideSuspension");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/designation/decide-suspension.xhtml")
                .hasDueDate(inWorkingDays(3));
    }

    @Test
    void approvedItTakesEffect() {
        complete(task(), withVariables("decision", "APPROVED"));

        assertThat(suspension).isEnded().hasPassed("SuspensionApplied");
        assertThat(engine.calls()).containsExactly("applySuspension " + SUSPENSION);
    }

    @Test
    void refusedItChangesNothing() {
        complete(task(), withVariables("decision", "REJECTED"));

        assertThat(suspension).isEnded().hasPassed("SuspensionRefused");
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void itLapsesWithTheDesignation() {
        runtimeService()
                .createMessageCorrelation("DesignationSuspension.Lapsed")
                .processInstanceBusinessKey(SUSPENSION)
                .correlate();

        assertThat(suspension).isEnded().hasPassed("SuspensionLapsed");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).isEmpty();
    }

    /** What the model calls. */
    public interface Steps {

        void applySuspension(String suspension);
    }
}
