package org.peiji.designation.application;

import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.platform.engine.OpenTask;

/** What suspending a base asks of its process. */
public interface DesignationSuspensionWorkflow {

    void proposed(DesignationSuspension suspension);

    /** The acting person's open task of deciding. */
    OpenTask open(String taskId);

    void decided(OpenTask task, Decision decision);

    void lapsed(String number);

    /** The soft date of its open task; null if it has none. */
    Instant dueAt(String number);
}
