package org.peiji.cohort.application;

import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.platform.engine.OpenTask;

/** What the cohort feature asks of its process. */
public interface CohortApprovalWorkflow {

    void submitted(CohortSummary cohort);

    /** The director's open task on a cohort, if it waits for the director. */
    Optional<OpenTask> awaitsApproval(String cohort);

    /** The director's open task. */
    OpenTask approval(String task);

    /**
     * What the director decided.
     *
     * @param route whose approval follows if it is approved
     */
    void approvalDecided(OpenTask task, Decision decision, CohortRoute route);

    /** The province's task, if it is open and the acting person's. */
    OpenTask review(String task);

    /** The ministry's task, if it is open and the acting person's. */
    OpenTask confirmation(String task);

    /** What province or ministry decided. */
    void reviewDecided(OpenTask task, Decision decision);

    /** The officer's open task after a return. */
    OpenTask revision(String task);

    void revised(OpenTask task);
}
