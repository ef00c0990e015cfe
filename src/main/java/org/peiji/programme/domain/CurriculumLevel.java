package org.peiji.programme.domain;

/** 课程方案层次: the three levels of the tree, the outermost first. */
public enum CurriculumLevel {
    /** 阶段: some months of a cohort, such as the concentrated training or the practice after it. */
    SEGMENT,
    /** 模块. */
    MODULE,
    /** 课次. */
    SESSION;

    /** Its depth in the tree, 1 for the outermost. */
    public int depth() {
        return ordinal() + 1;
    }

    public boolean isWithin(CurriculumLevel other) {
        return ordinal() > other.ordinal();
    }
}
