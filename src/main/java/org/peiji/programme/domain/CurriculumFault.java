package org.peiji.programme.domain;

/** 课程方案问题: what keeps a version from being published. */
public enum CurriculumFault {
    EMPTY,
    NO_TITLE,
    NO_OBJECTIVE,
    NO_KIND,
    NO_HOURS,
    EMPTY_SEGMENT,
    EMPTY_MODULE,
    MONTHS_GO_BACK,
    HOURS_DIFFER
}
