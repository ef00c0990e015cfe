package org.peiji.programme;

/** 项目类型: what a programme is for. Source: the ministry's opinions on the training of school leaders. */
public enum ProgrammeKind {
    /** 任职资格培训. */
    QUALIFICATION_TRAINING,
    /** 在职提高培训. */
    IN_SERVICE_IMPROVEMENT,
    /** 骨干高级研修. */
    ADVANCED_SEMINAR
}
