package org.peiji.designation.domain;

/** 退出方式: whether a base leaves at its own wish, or the ministry takes the designation back. */
public enum ExitKind {
    EXIT,
    REVOCATION
}
