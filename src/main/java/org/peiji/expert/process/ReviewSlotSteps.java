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

    public void sealScoreSheet(String slot) {
        panels.reportSealed(slot);
    }
}
