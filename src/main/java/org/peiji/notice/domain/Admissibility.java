package org.peiji.notice.domain;

/** 受理审查结论: what the rules say of an objection; the first that is missing, or that nothing is. */
public enum Admissibility {
    COMPLETE,
    LATE,
    ANONYMOUS,
    NOT_ON_LIST,
    NO_EVIDENCE
}
