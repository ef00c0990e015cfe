package org.peiji.cohort.application;

import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.engine.OpenTask;

/** What 开班决定 asks of its process. */
public interface GoAheadDecisionWorkflow {

    /** A cohort with a least number of trainees is published. */
    void published(CohortSummary cohort);

    /** The director's task, if it is open and the acting person's. */
    OpenTask decision(String task);

    void decided(OpenTask task, Decision decision);

    /** The cohort does not take place; nothing is left to decide. */
    void cancelled(String cohort);
}
