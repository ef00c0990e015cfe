package org.peiji.designation.domain;

/** 退出事项状态: where the exit of a base stands. */
public enum ExitStatus {
    HEARING("here", "HearBase"),
    ARRANGING("here", "ArrangeCohorts"),
    PROPOSING("here", "ProposeExit"),
    DECIDING("here", "DecideExit"),
    NOTICE("info", "NoticeOver"),
    EXITED("quiet", "BaseExited"),
    REVOKED("bad", "BaseRevoked"),
    /** The designation stands as it was. */
    KEPT("ok", "DesignationKept"),
    WITHDRAWN("quiet", "ExitWithdrawn"),
    /** The term ended before it was decided. */
    LAPSED("quiet", "ExitWithdrawn");

    private final String tone;
    private final String position;

    ExitStatus(String tone, String position) {
        this.tone = tone;
        this.position = position;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** Id of the step in the process at which it stands. */
    public String position() {
        return position;
    }

    public boolean isUnderWay() {
        return ordinal() <= NOTICE.ordinal();
    }

    /** True while nobody has decided yet. */
    public boolean isUndecided() {
        return ordinal() <= DECIDING.ordinal();
    }
}
