package org.peiji.designation.domain;

/** 遴选节点: what a round waits for that no date brings about; its applications do. */
public enum RoundMilestone {
    /** No application is before its decision any more. */
    REVIEWED,
    /** Somebody stands on a list before the public, or did. */
    LISTED,
    /** Nobody stands on a notice that is under way. */
    NOTICE_OVER,
    /** Every application is decided or has ended otherwise. */
    DECIDED
}
