package org.peiji.notification.domain;

/** 邮件方式: how a person wants one type of message by mail. On the page every message stands anyway. */
public enum MailChoice {
    /** 即时 */
    AT_ONCE,
    /** 每日汇总 */
    DIGEST,
    /** 不发邮件 */
    NONE
}
