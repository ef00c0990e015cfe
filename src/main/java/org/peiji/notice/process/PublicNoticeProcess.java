package org.peiji.notice.process;

/** Every string of the process PublicNotice 公示. */
public final class PublicNoticeProcess {

    public static final String KEY = "PublicNotice";
    public static final String DRAFT_NOTICE = "DraftNotice";
    public static final String APPROVE_NOTICE = "ApproveNotice";
    public static final String DECIDE_PENDING_OBJECTIONS = "DecidePendingObjections";
    static final String PERIOD_ENDED = "NoticePeriodEnded";
    static final String OBJECTIONS_RESOLVED = "PublicNotice.ObjectionsResolved";
    static final String WITHDRAWN = "PublicNotice.Withdrawn";
    static final String DECISION = "decision";

    private PublicNoticeProcess() {}
}
