package org.peiji.designation.domain;

/** 批次状态: whether a round still runs. */
public enum RoundStatus {
    OPEN,
    CLOSED
}
