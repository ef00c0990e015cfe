package org.peiji.notice;

/** 公示结果: what a notice has come to. */
public enum NoticeOutcome {
    /** The list stands as it was shown. */
    UNCHANGED,
    /** Lines were taken off the list, or corrected and shown again. */
    CHANGED,
    /** Nothing may be decided upon the list for the time being. */
    SUSPENDED
}
