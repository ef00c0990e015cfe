package org.peiji.enrolment.application;

/** 查看用途: why somebody may read an ID number or a mobile unmasked. */
public enum RevealPurpose {
    /** 核验身份. */
    VERIFY_IDENTITY,
    /** 联系学员. */
    CONTACT_TRAINEE,
    /** 办理保险与住宿. */
    ARRANGE_STAY,
    /** 制作证书. */
    ISSUE_CERTIFICATE
}
