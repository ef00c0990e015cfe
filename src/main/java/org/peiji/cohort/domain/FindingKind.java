package org.peiji.cohort.domain;

/** 课表问题类型: what is found about a session. Nothing of it forbids anything; people decide what follows. */
public enum FindingKind {
    LECTURER_BUSY("bad"),
    VENUE_BUSY("bad"),
    COHORT_BUSY("bad"),
    VENUE_SMALL("warn"),
    OUTSIDE_COHORT("warn"),
    HOLIDAY("warn"),
    NO_LECTURER("quiet"),
    NO_VENUE("quiet");

    private final String tone;

    FindingKind(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** Whether two things would happen at once. */
    public boolean isClash() {
        return tone.equals("bad");
    }
}
