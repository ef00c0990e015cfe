package org.peiji.programme.domain;

/** 年度计划状态. */
public enum PlanState {
    DRAFT("quiet"),
    /** With the province. */
    SUBMITTED("here"),
    /** Passed by the province, with the ministry. */
    REVIEWED("here"),
    RETURNED("warn"),
    APPROVED("ok"),
    REJECTED("bad"),
    /** Returned, and not revised in time. */
    LAPSED("bad"),
    /** A later edition has been approved. */
    SUPERSEDED("quiet");

    private final String tone;

    PlanState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** Whether its base may still write it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it lies with somebody, or is being revised. */
    public boolean isUnderWay() {
        return this == SUBMITTED || this == REVIEWED || this == RETURNED;
    }
}
