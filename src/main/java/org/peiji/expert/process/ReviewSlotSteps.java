package org.peiji.expert.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.expert.application.ReviewPanelService;

/** Calls from the process ReviewSlot 专家评分. */
@Named
@ApplicationScoped
public class ReviewSlotSteps {

    @Inject
    private ReviewPanelService panels;

    /** Answers the expert who is invited; empty if nobody is left. */
    public String proposeExpert(String slot) {
        return panels.proposeExpert(slot);
    }

    public void recordNoResponse(String slot) {
        panels.recordNoResponse(slot);
    }

    public void recordOverdue(String slot) {
        panels.recordOverdue(slot);
    }

    public void sealScoreSheet(String slot) {
        panels.settle(slot);
    }

    public void closeSlot(String slot) {
        panels.settle(slot);
    }
}
