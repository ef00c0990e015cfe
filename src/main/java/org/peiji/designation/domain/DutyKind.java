package org.peiji.designation.domain;

/** 基地任务与条件的类别: whether a base has to do something in its term, or was designated on a condition. */
public enum DutyKind {
    TASK,
    CONDITION
}
