package org.peiji.enrolment.domain;

/** 专业技术职务. */
public enum ProfessionalTitle {
    /** 无. */
    NONE,
    /** 初级. */
    JUNIOR,
    /** 中级. */
    INTERMEDIATE,
    /** 副高级. */
    ASSOCIATE,
    /** 正高级. */
    FULL
}
