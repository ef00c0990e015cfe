package org.peiji.cohort;

/** 班次取消原因. */
public enum CancellationReason {
    /** Fewer people than the course can be run with. */
    TOO_FEW,
    /** Held together with another cohort. */
    MERGED,
    LECTURER,
    VENUE,
    EMERGENCY,
    /** The base has left the network; an exit says so, not a director. */
    BASE_LEFT,
    OTHER;

    /** Whether it may name a cohort that takes the people in. */
    public boolean leadsOn() {
        return this == MERGED || this == BASE_LEFT;
    }
}
