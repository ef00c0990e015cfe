package org.peiji.designation;

/** 撤销事由: for what a designation may be revoked; [C] convention, as no policy text lists the grounds (domain 2.1, P3). */
public enum RevocationGround {
    RECTIFICATION_FAILED,
    ASSESSMENT_FAILED_TWICE,
    FALSE_APPLICATION,
    SAFETY_ACCIDENT,
    FUND_VIOLATION,
    DATA_BREACH
}
