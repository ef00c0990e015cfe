package org.peiji.designation;

/** 认定状态: where a designation stands in its term (domain 2.1, dynamic adjustment P3). */
public enum DesignationStatus {
    ACTIVE("ok"),
    UNDER_RECTIFICATION("warn"),
    SUSPENDED("bad"),
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
}
