package org.peiji.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 开班决定: one for each end. */
class GoAheadDecisionProcessTest {

    private static final String COHORT = "COH-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/cohort/GoAheadDecision.bpmn").recording("goAheadDecisionSteps", Steps.class);

    private ProcessInstance process;

    @BeforeEach
    void publish() {
        process = runtimeService()
                .startProcessInstanceByKey("GoAheadDecision", COHORT, withVariables("organisation", "D001"));
        assertThat(process).isWaitingAtExactly("DayOfDecision");
    }

    @Test
    void withEnoughTraineesItGoesAheadByItself() {
        engine.holding("enoughTrainees", true);
        execute(job());

        assertThat(process).isEnded().hasPassed("CohortGoesAhead").hasNotPassed("DecideGoAhead");
        assertThat(engine.calls()).contains("goAhead " + COHORT);
    }

    @Test
    void withTooFewTheDirectorMayHoldItAllTheSame() {
        execute(job());
        assertThat(process).isWaitingAtExactly("DecideGoAhead");
        assertThat(task()).hasCandidateGroup("BASE_DIRECTOR@D001").hasDueDate(inWorkingDays(2));
        complete(task(), withVariables("decision", "APPROVED"));

        assertThat(process).isEnded().hasPassed("DecideGoAhead", "CohortGoesAhead");
        assertThat(engine.calls()).contains("goAhead " + COHORT);
    }

    @Test
    void withTooFewTheDirectorMayGiveItUp() {
        execute(job());
        complete(task(), withVariables("decision", "REJECTED"));

        assertThat(process).isEnded().hasPassed("CohortNotHeld");
        assertThat(engine.calls()).doesNotContain("goAhead " + COHORT);
    }

    @Test
    void nothingIsLeftToDecideOnceItIsCancelled() {
        runtimeService().correlateMessage("GoAheadDecision.Cancelled", COHORT);

        assertThat(process).isEnded().hasPassed("NothingToDecide");
    }

    /** What the model calls. */
    public interface Steps {

        Date dayOfDecision(String cohort);

        boolean enoughTrainees(String cohort);

        void goAhead(String cohort);
    }
}
