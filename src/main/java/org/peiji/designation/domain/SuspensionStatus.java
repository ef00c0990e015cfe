package org.peiji.designation.domain;

/** 暂停事项状态. */
public enum SuspensionStatus {
    PROPOSED("here"),
    APPLIED("ok"),
    REFUSED("quiet"),
    /** The designation has come to its end meanwhile. */
    LAPSED("quiet");

    private final String tone;

    SuspensionStatus(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
