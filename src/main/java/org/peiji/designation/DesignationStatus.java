package org.peiji.designation;

/** 认定状态: where a designation stands in its term (domain 2.1, dynamic adjustment P3). */
public enum DesignationStatus {
    ACTIVE("ok"),
    UNDER_RECTIFICATION("warn"),
    SUSPENDED("bad"),
    /** The base has left at its own wish. */
    EXITED("quiet"),
    REVOKED("bad"),
    EXPIRED("quiet");

    private final String tone;

    DesignationStatus(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** True if the term has come to an end in one way or another; nothing follows. */
    public boolean isOver() {
        return this == EXITED || this == REVOKED || this == EXPIRED;
    }

    /** True if a designation may go from this status to that one. */
    public boolean mayBecome(DesignationStatus next) {
        if (isOver() || next == this) {
            return false;
        }
        return next != UNDER_RECTIFICATION || this == ACTIVE;
    }
}
