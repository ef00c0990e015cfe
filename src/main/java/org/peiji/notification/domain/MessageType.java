package org.peiji.notification.domain;

import org.peiji.platform.security.Role;

/** 消息类型: what people are told of, and whether it is mailed to those who have not chosen. */
public enum MessageType {
    /** 新待办: a task has begun to wait for the person or the group. */
    TASK_OPENED(MessageKind.TO_DO, MailChoice.AT_ONCE),
    /** 到期提醒: a task falls due within two working days. */
    TASK_DUE_SOON(MessageKind.TO_DO, MailChoice.AT_ONCE),
    /** 逾期提醒: a task was not done in time. */
    TASK_OVERDUE(MessageKind.TO_DO, MailChoice.AT_ONCE),
    /** 待办撤回: a task need not be done any more, the process took it away. */
    TASK_WITHDRAWN(MessageKind.NOTICE, MailChoice.NONE),
    /** 办理消息: news of a case, from whichever feature. */
    CASE_NEWS(MessageKind.MESSAGE, MailChoice.AT_ONCE),
    /** 无人可办: no active account may do a task; for the operators. */
    NO_CANDIDATE(MessageKind.NOTICE, MailChoice.AT_ONCE),
    /** 邮件失败: mail was given up; for the operators, once a day, by page only. */
    MAIL_FAILED(MessageKind.NOTICE, MailChoice.NONE);

    private final MessageKind kind;
    private final MailChoice usual;

    MessageType(MessageKind kind, MailChoice usual) {
        this.kind = kind;
        this.usual = usual;
    }

    public MessageKind kind() {
        return kind;
    }

    /** What holds for people who have not chosen, [C] convention. */
    public MailChoice usual() {
        return usual;
    }

    public boolean concerns(Role role) {
        return switch (this) {
            case NO_CANDIDATE -> role == Role.PLATFORM_OPERATOR;
            case MAIL_FAILED -> false;
            default -> true;
        };
    }
}
