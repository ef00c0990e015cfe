package org.peiji.designation.application;

import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.engine.OpenTask;

/** What the exit of a base asks of its process. */
public interface DesignationExitWorkflow {

    void begun(DesignationExit exit);

    /** The open task of the acting person at that step. */
    OpenTask open(String taskId, ExitStatus step);

    void done(OpenTask task);

    void decided(OpenTask task, Decision decision);

    void noticeOver(String number);

    void withdrawn(String number);

    /** The soft date of its open task; null if it has none. */
    Instant dueAt(String number);
}
