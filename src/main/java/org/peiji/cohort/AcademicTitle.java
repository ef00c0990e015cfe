package org.peiji.cohort;

/** 师资职级: by which lecturer fees are measured. */
public enum AcademicTitle {
    /** 院士或全国知名专家. */
    ACADEMICIAN,
    PROFESSOR,
    ASSOCIATE_PROFESSOR,
    /** 企业或院校一线专家. */
    PRACTITIONER
}
