package org.peiji.expert.application;

import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.OpenTask;

/** What the expert feature asks of its process. */
public interface ReviewSlotWorkflow {

    void opened(ReviewSlot slot);

    /** The expert's open task. */
    OpenTask scoring(String task);

    void scored(OpenTask task);

    void cancelled(ReviewSlot slot);
}
