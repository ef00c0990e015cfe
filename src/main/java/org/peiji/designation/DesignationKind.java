package org.peiji.designation;

/** 基地类型: what a college is designated as. */
public enum DesignationKind {
    /** 培训基地: trains school leaders. */
    TRAINING,
    /** 培育基地: is cultivated towards a training base. */
    CANDIDATE
}
