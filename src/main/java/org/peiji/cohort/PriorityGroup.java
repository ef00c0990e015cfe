package org.peiji.cohort;

/** 优先群体: for whom places may be set aside beside the provinces. [C] convention; who belongs is a decision table. */
public enum PriorityGroup {
    /** 西部地区: from a province of the western regions. */
    WESTERN,
    /** 新任: in the present post for less than two years. */
    NEWLY_APPOINTED
}
