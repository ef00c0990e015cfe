package org.peiji.notification.domain;

/** 消息类别: whether a message asks for an act, tells of a case, or tells of how things are run. */
public enum MessageKind {
    /** 待办 */
    TO_DO,
    /** 通知 */
    NOTICE,
    /** 消息 */
    MESSAGE
}
