package org.peiji.enrolment;

/** 推荐理由: why a school nominates somebody, as a code that can be counted; words may say more. */
public enum NominationReason {
    /** 新任职. */
    NEW_POST,
    /** 后备干部. */
    RESERVE_CADRE,
    /** 周期内未参训. */
    TRAINING_DUE,
    /** 承担重点任务. */
    KEY_TASK,
    OTHER
}
