package org.peiji.notice.application;

import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.engine.OpenTask;

/** What the feature asks of the process of a notice. */
public interface PublicNoticeWorkflow {

    void requested(Notice notice);

    OpenTask draft(String task);

    /** The draft that has just been begun, in the hands of whoever begins it. */
    OpenTask begunDraft(String notice);

    void drafted(OpenTask task);

    OpenTask approval(String task);

    void approvalDecided(OpenTask task, Decision decision);

    OpenTask pending(String task);

    void pendingDecided(OpenTask task, Decision decision);

    /** The last open objection is closed, and the period is over. */
    void objectionsResolved(String notice);

    void withdrawn(String notice);

    /** The calendar has changed. */
    void periodEnds(String notice, Instant until);
}
