package org.peiji.account.domain;

/** 账号状态: whether somebody can act in a role, and if not, why. */
public enum AccountState {
    /** 正常. */
    ACTIVE("ok"),
    /** 待设密码: the person has not yet chosen an own password. */
    NEW("info"),
    /** 已锁定. */
    LOCKED("bad"),
    /** 已结束: the role was taken, or has run out. */
    ENDED("quiet");

    private final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }

    public static AccountState of(boolean active, boolean oneTime, boolean inForce) {
        if (!active) {
            return LOCKED;
        }
        if (!inForce) {
            return ENDED;
        }
        return oneTime ? NEW : ACTIVE;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
