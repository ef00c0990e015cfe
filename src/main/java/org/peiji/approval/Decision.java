package org.peiji.approval;

/** 审批结论: what somebody decided at a step. */
public enum Decision {
    SUBMITTED("ok"),
    APPROVED("ok"),
    RETURNED("warn"),
    REJECTED("bad"),
    ADMITTED("ok"),
    WAITLISTED("warn"),
    CONFIRMED("ok"),
    DECLINED("bad"),
    WITHDRAWN("bad"),
    LAPSED("bad"),
    EXTENDED("ok"),
    REPLACED("warn"),
    CLOSED("bad");

    private final String tone;

    Decision(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it: ok, warn, bad. */
    public String tone() {
        return tone;
    }
}
