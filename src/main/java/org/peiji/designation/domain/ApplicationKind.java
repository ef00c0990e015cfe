package org.peiji.designation.domain;

/** 申报类别. */
public enum ApplicationKind {
    /** 首次申报. */
    NEW,
    /** 续期申报: the institution is a base now. */
    RENEWAL
}
