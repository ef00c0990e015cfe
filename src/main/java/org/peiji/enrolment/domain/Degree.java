package org.peiji.enrolment.domain;

/** 学位. */
public enum Degree {
    /** 无. */
    NONE,
    /** 学士. */
    BACHELOR,
    /** 硕士. */
    MASTER,
    /** 博士. */
    DOCTOR
}
