package org.peiji.notification.domain;

/** 邮件状态: where a mail of the outbox stands. */
public enum MailState {
    /** 待发: waits for its moment, for the end of the quiet hours or for the next attempt. */
    WAITING,
    /** 发送中: one server has taken it. */
    SENDING,
    /** 已发 */
    SENT,
    /** 失败: given up after the last attempt; an operator may try again. */
    FAILED,
    /** 无需发送: the task was done, or the account closed, before it left. */
    DROPPED
}
