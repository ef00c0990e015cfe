package org.peiji.notice.domain;

/** 查阅事由: why somebody may learn who objected. */
public enum DisclosurePurpose {
    /** 核实身份. */
    VERIFY_IDENTITY,
    /** 联系异议人补充材料. */
    ASK_FOR_EVIDENCE,
    /** 告知处理结果. */
    TELL_RESULT,
    /** 核查利害关系. */
    CHECK_INTERESTS,
    /** 查阅证据材料. */
    READ_EVIDENCE
}
