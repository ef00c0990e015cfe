package org.peiji.designation.domain;

/** 评审方式: by which way an application is examined. */
public enum ReviewRoute {
    /** 完整评审: with expert review. */
    FULL,
    /** 免专家评审: from the formal check to the decision. */
    SHORT,
    /** 不得续期: not at all. */
    NONE
}
