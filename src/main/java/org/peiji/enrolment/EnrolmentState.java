package org.peiji.enrolment;

/** 报名状态. */
public enum EnrolmentState {
    SUBMITTED("info", true),
    RETURNED("warn", true),
    SCHOOL_REJECTED("bad", false),
    /** 待放行: endorsed, but rules stand against it that the province is asked to waive. */
    WAIVER_SOUGHT("warn", true),
    NOT_WAIVED("bad", false),
    ENDORSED("info", true),
    ADMITTED("here", true),
    WAITLISTED("warn", true),
    CONFIRMED("ok", true),
    DECLINED("quiet", false),
    LAPSED("quiet", false),
    REJECTED("bad", false),
    WAITLIST_ENDED("quiet", false),
    WITHDRAWN("quiet", false),
    /** 班次取消: the cohort does not take place. */
    CANCELLED("bad", false);

    private final String tone;
    private final boolean active;

    EnrolmentState(String tone, boolean active) {
        this.tone = tone;
        this.active = active;
    }

    /** The tone in which pages show it: ok, warn, bad, here, info, quiet. */
    public String tone() {
        return tone;
    }

    /** Whether the enrolment may still lead to a place, or has one. */
    public boolean isActive() {
        return active;
    }
}
