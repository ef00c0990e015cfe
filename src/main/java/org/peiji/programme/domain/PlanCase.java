package org.peiji.programme.domain;

/** 计划事项: the plan of a year, or a change of the one that is approved. */
public enum PlanCase {
    NEW,
    CHANGE
}
