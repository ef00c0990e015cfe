package org.peiji.programme.application;

import org.peiji.approval.Decision;
import org.peiji.platform.engine.OpenTask;
import org.peiji.programme.ProgrammeSummary;

/** What a programme asks of its process. */
public interface ProgrammeApprovalWorkflow {

    void submitted(ProgrammeSummary programme);

    OpenTask contentReview(String task);

    void contentReviewed(OpenTask task, Decision decision);

    OpenTask budgetReview(String task);

    void budgetReviewed(OpenTask task, Decision decision);

    OpenTask approval(String task);

    void decided(OpenTask task, Decision decision);

    OpenTask revision(String task);

    void revised(OpenTask task);
}
