package org.peiji.cohort;

/** 教学资源类型. */
public enum ResourceKind {
    LECTURER,
    ROOM,
    /** 现场教学点或跟岗单位. */
    SITE;

    public boolean isVenue() {
        return this != LECTURER;
    }
}
