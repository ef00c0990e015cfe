package org.peiji.enrolment.domain;

/** 学历. */
public enum Education {
    /** 专科. */
    ASSOCIATE,
    /** 本科. */
    BACHELOR,
    /** 硕士研究生. */
    MASTER,
    /** 博士研究生. */
    DOCTOR
}
