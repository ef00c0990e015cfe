package org.peiji.cohort;

/** 班次状态. */
public enum CohortState {
    DRAFT("quiet"),
    SUBMITTED("here"),
    RETURNED("warn"),
    PUBLISHED("ok"),
    REJECTED("bad"),
    /** It was published, and does not take place. */
    CANCELLED("bad");

    private final String tone;

    CohortState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it: ok, warn, bad, here, quiet. */
    public String tone() {
        return tone;
    }
}
