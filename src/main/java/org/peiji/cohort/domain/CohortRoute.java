package org.peiji.cohort.domain;

/** 班次审批层级: whose approval a cohort needs after its director's. */
public enum CohortRoute {
    /** The director's approval is enough. */
    DIRECTOR,
    PROVINCE,
    /** The province and then the ministry. */
    MINISTRY
}
