package org.peiji.designation.domain;

/** 惩戒状态. */
public enum SanctionState {
    PROPOSED("warn"),
    IN_FORCE("bad"),
    DROPPED("quiet"),
    LIFTED("quiet");

    private final String tone;

    SanctionState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
