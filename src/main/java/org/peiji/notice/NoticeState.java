package org.peiji.notice;

/** 公示状态: where a notice stands. */
public enum NoticeState {
    DRAFT("here"),
    SUBMITTED("here"),
    RETURNED("warn"),
    /** Approved, and waits for the day before which it must not appear. */
    SCHEDULED("info"),
    RUNNING("ok"),
    /** Its period is over, and objections are still open. */
    AWAITING("warn"),
    CONCLUDED("ok"),
    SUSPENDED("bad"),
    /** A renewed notice stands in its place. */
    SUPERSEDED("quiet"),
    WITHDRAWN("bad");

    private final String tone;

    NoticeState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** True while its process runs. */
    public boolean isActive() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, SCHEDULED, RUNNING, AWAITING -> true;
            default -> false;
        };
    }

    /** True if it has not been before the public. */
    public boolean isBeforePublication() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, SCHEDULED -> true;
            default -> false;
        };
    }
}
