package org.peiji.programme.domain;

/** 审批层级: whose approval a plan needs. */
public enum PlanRoute {
    /** The province's approval is enough. */
    PROVINCE,
    /** The ministry decides after the province. */
    MINISTRY
}
