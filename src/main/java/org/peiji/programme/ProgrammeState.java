package org.peiji.programme;

/** 项目状态. */
public enum ProgrammeState {
    DRAFT("quiet"),
    /** With its two reviewers, or with the director once both have passed it. */
    SUBMITTED("here"),
    RETURNED("warn"),
    APPROVED("ok"),
    REJECTED("bad");

    private final String tone;

    ProgrammeState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it: ok, warn, bad, here, quiet. */
    public String tone() {
        return tone;
    }
}
