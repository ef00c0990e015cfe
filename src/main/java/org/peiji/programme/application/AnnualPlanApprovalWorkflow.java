package org.peiji.programme.application;

import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.platform.engine.OpenTask;
import org.peiji.programme.domain.AnnualPlan;

/** What an annual plan asks of its process. */
public interface AnnualPlanApprovalWorkflow {

    void submitted(AnnualPlan plan);

    OpenTask review(String task);

    OpenTask approval(String task);

    OpenTask revision(String task);

    /** The open task on a plan that waits for the ministry. */
    Optional<OpenTask> awaitsApproval(String plan);

    void decided(OpenTask task, Decision decision);

    void revised(OpenTask task);
}
