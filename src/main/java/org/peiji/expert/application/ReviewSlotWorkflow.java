package org.peiji.expert.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Ruling;

/** What the expert feature asks of its processes and decision tables. */
public interface ReviewSlotWorkflow {

    /** A step of the processes at which somebody decides. */
    enum Step {
        ANSWER_INVITATION,
        SCORE_DOSSIER,
        ASSIGN_EXPERT,
        DECIDE_OVERDUE_REVIEW,
        RELEASE_DOSSIER
    }

    void opened(ReviewSlot slot);

    void cancelled(ReviewSlot slot);

    void releaseAsked(ReviewPanel panel);

    void releaseCancelled(ReviewPanel panel);

    /** The acting person's open task of that step. */
    OpenTask open(String task, Step step);

    /** The task is done; nothing is to be told but that. */
    void done(OpenTask task);

    void decided(OpenTask task, Decision decision);

    void assigned(OpenTask task, String expert);

    /** The expert scores on until then. */
    void extended(OpenTask task, String slot, Instant until);

    void recused(ReviewSlot slot);

    /** The rules of the table of conflicts that fire. */
    List<Ruling> conflicts(Map<String, Object> facts);

    /** What the table of dispersion says of sealed sheets. */
    Ruling dispersion(Map<String, Object> facts);
}
