package org.peiji.expert;

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

/** The paths of 专家评分: one for each end. */
class ReviewSlotProcessTest {

    private static final String SLOT = "SLOT-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/expert/ReviewSlot.bpmn").recording("reviewSlotSteps", Steps.class);

    private ProcessInstance slot;

    @BeforeEach
    void openSlot() {
        slot = runtimeService().startProcessInstanceByKey("ReviewSlot", SLOT, withVariables("expert", "expert01"));
    }

    @Test
    void scoredDossierSealsTheScoreSheet() {
        assertThat(slot).isWaitingAtExactly("ScoreDossier");
        assertThat(task())
                .isAssignedTo("expert01")
                .hasFormKey("/expert/score-dossier.xhtml")
                .hasDueDate(inWorkingDays(10));
        complete(task());

        assertThat(slot).isEnded().hasPassed("ScoreSheetSealed");
        assertThat(engine.calls()).containsExactly("sealScoreSheet " + SLOT);
    }

    @Test
    void cancelledSlotTakesTheTaskAwayAndSealsNothing() {
        assertThat(slot).isWaitingAtExactly("ScoreDossier");
        runtimeService()
                .createMessageCorrelation("ReviewSlot.Cancelled")
                .processInstanceBusinessKey(SLOT)
                .correlate();

        assertThat(slot).isEnded().hasPassed("SlotCancelled");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).isEmpty();
    }

    /** What the model calls. */
    public interface Steps {

        void sealScoreSheet(String slot);
    }
}
