package org.peiji.programme.domain;

/** 层级依据: why a plan needs whose approval, as the table 年度计划审批层级 names it. */
public enum RouteReason {
    NO_TASK_BOOK,
    BELOW_TASK,
    ABOVE_TASK,
    OUTSIDE_TASK,
    ABOVE_STANDARD,
    LARGE_BUDGET,
    SHARE_SHORT,
    LARGE_CHANGE,
    WITHIN
}
