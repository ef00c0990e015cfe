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
    OTHER
}
