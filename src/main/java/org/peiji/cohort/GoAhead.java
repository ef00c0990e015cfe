package org.peiji.cohort;

/** 开班决定的状态: whether a cohort with a least number of trainees is held. */
public enum GoAhead {
    /** Not decided: the day has not come, or its director has not said. */
    OPEN,
    GIVEN,
    REFUSED
}
