package org.peiji.notice.domain;

/** 处理方式: what is done to a line when an objection to it is upheld. */
public enum Remedy {
    /** 移出名单. */
    TAKE_OFF,
    /** 更正内容. */
    CORRECT
}
