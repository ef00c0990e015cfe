package org.peiji.cohort.domain;

/** 班次层级依据: why a cohort needs whose approval, as the table 班次审批层级 names it. */
public enum CohortRouteReason {
    BEYOND_PLAN,
    FAR_BEYOND_PLAN,
    OUTSIDE_MONTHS,
    LARGE_COHORT,
    HIGH_COST,
    LARGE_COHORT_BUDGET,
    SHORT_NOTICE,
    WITHIN_LIMITS
}
