package org.peiji.expert.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.expert.application.ReviewSlotWorkflow;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;

/** The process of a review slot in the engine. */
@ApplicationScoped
class EngineReviewSlotWorkflow implements ReviewSlotWorkflow {

    @Inject
    private Processes processes;

    @Override
    public void opened(ReviewSlot slot) {
        ReviewPanel panel = slot.panel();
        processes.start(
                ReviewSlotProcess.KEY,
                slot.number(),
                new CaseFacts(panel.subject(), panel.organisation(), panel.organisationName(), panel.province()),
                Map.of(ReviewSlotProcess.EXPERT, slot.expert()));
    }

    @Override
    public OpenTask scoring(String task) {
        return processes.open(task, ReviewSlotProcess.SCORE_DOSSIER);
    }

    @Override
    public void scored(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public void cancelled(ReviewSlot slot) {
        processes.tell(slot.number(), ReviewSlotProcess.CANCELLED, Map.of());
    }
}
