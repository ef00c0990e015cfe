package org.peiji.document;

/** 公文种类: what is issued officially. Each kind has a template, a rule of numbering and its words. */
public enum DocumentKind {
    /** 认定决定: the ministry's letter that designates a college. */
    DESIGNATION_DECISION,
    /** 基地证书. */
    DESIGNATION_CERTIFICATE,
    /** 录取通知书. */
    ADMISSION_LETTER,
    /** 考核结果通知. */
    ASSESSMENT_NOTICE,
    /** 公示公告: a list before the public. */
    PUBLIC_NOTICE,
    /** 退出或撤销决定: a base leaves, or its designation is taken back. */
    EXIT_DECISION,
    /** 暂停或恢复决定: a designation is suspended, or that is lifted. */
    SUSPENSION_DECISION,
    /** 任务书: what the ministry asks of a base in a year. */
    TASK_BOOK
}
