package org.peiji.designation.application;

import org.peiji.approval.Decision;
import org.peiji.designation.domain.Sanction;
import org.peiji.platform.engine.OpenTask;

/** What the use cases tell the process of a 申报惩戒; always their last line. */
public interface SanctionWorkflow {

    void proposed(Sanction sanction);

    /**
     * The open task of the ministry.
     *
     * @throws org.peiji.platform.failure.Conflict if it is done already
     * @throws org.peiji.platform.failure.Forbidden if it is somebody else's
     */
    OpenTask open(String taskId);

    void decided(OpenTask task, Decision decision);
}
