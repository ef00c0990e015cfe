package org.peiji.worklist;

/** 待办分类: the parts of a worklist, each with its counter. */
public enum Box {
    ALL,
    MINE,
    GROUP,
    OVERDUE,
    SOON,
    COLLEAGUES,
    DONE;

    /** True where lines are shown that still wait. */
    public boolean isOpen() {
        return this != DONE;
    }
}
