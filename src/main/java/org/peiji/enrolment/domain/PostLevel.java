package org.peiji.enrolment.domain;

/** 职务层次: the rank of a post within its school. */
public enum PostLevel {
    /** 校级. */
    SCHOOL,
    /** 中层正职. */
    DEPARTMENT_CHIEF,
    /** 中层副职. */
    DEPARTMENT_DEPUTY
}
