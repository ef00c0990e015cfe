package org.peiji.designation.application;

import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.platform.engine.OpenTask;

/** What the use cases tell the process of an application; always their last line. */
public interface BaseApplicationWorkflow {

    /** The draft is submitted: the process begins. */
    void submitted(BaseApplication application);

    /**
     * The open task of a step.
     *
     * @throws org.peiji.platform.failure.Conflict if it is done already
     * @throws org.peiji.platform.failure.Forbidden if it is somebody else's
     */
    OpenTask open(String taskId, ApplicationStatus step);

    /** A first person of the province has formed an opinion, or returns the dossier. */
    void recommended(OpenTask task, Decision decision);

    /** An examining step is done. */
    void decided(OpenTask task, Decision decision);

    /** The corrected dossier is submitted. */
    void corrected(OpenTask task);

    /** The last score sheet is sealed. */
    void reviewed(String number);

    /** The college takes the application back. */
    void withdrawn(String number);

    /** A sanction against the college has ended it. */
    void disqualified(String number);

    /** Waiting for the province ends at another moment. */
    void provinceEnds(String number, Instant at);

    /** When the step that waits now should be done; null if nothing waits or has no date. */
    Instant dueAt(String number);
}
