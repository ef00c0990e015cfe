package org.peiji.expert;

/** 评审类别: what a panel scores. */
public enum ReviewKind {
    DESIGNATION,
    ASSESSMENT
}
