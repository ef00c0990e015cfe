package org.peiji.programme;

/** 课次形式: how a session is taught. */
public enum SessionKind {
    LECTURE(true),
    WORKSHOP(true),
    SITE_VISIT(true),
    PLACEMENT(true),
    LIVE(true),
    /** At a time of one's own. */
    ONLINE(false),
    /** 返岗实践: practised at the trainee's own school after the course. */
    RETURN_PRACTICE(false);

    private final boolean scheduled;

    SessionKind(boolean scheduled) {
        this.scheduled = scheduled;
    }

    /** Whether it is held at a time, so that a lecturer, a room or a site cannot be elsewhere. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** Whether people come together in a room or at a site. */
    public boolean isOnPlace() {
        return scheduled && this != LIVE;
    }
}
