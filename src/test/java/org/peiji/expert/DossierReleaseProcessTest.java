package org.peiji.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.peiji.platform.engine.InMemoryEngine.inWorkingDays;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peiji.platform.engine.InMemoryEngine;

/** The paths of 材料遮蔽: one for each end. */
class DossierReleaseProcessTest {

    private static final String RELEASE = "RLS-2026-000001";

    @RegisterExtension
    private final InMemoryEngine engine =
            InMemoryEngine.with("bpmn/expert/DossierRelease.bpmn").recording("dossierReleaseSteps", Steps.class);

    private ProcessInstance release;

    @BeforeEach
    void ask() {
        release = runtimeService().startProcessInstanceByKey("DossierRelease", RELEASE);
    }

    @Test
    void confirmedDossierIsReleasedAndExpertsAreInvited() {
        assertThat(release).isWaitingAtExactly("ReleaseDossier");
        assertThat(task())
                .hasCandidateGroup("MINISTRY_ADMIN@MOE")
                .hasFormKey("/expert/release-dossier.xhtml")
                .hasDueDate(inWorkingDays(5));
        complete(task());

        assertThat(release).isEnded().hasPassed("DossierReleased");
        assertThat(engine.calls()).containsExactly("inviteExperts " + RELEASE);
    }

    @Test
    void cancelledReviewReleasesNothing() {
        runtimeService()
                .createMessageCorrelation("DossierRelease.Cancelled")
                .processInstanceBusinessKey(RELEASE)
                .correlate();

        assertThat(release).isEnded().hasPassed("ReleaseCancelled");
        assertThat(taskQuery().count()).isZero();
        assertThat(engine.calls()).isEmpty();
    }

    /** What the model calls. */
    public interface Steps {

        void inviteExperts(String release);
    }
}
