package org.peiji.cohort;

/** 报名时段: whether a cohort takes enrolments today. */
public enum EnrolmentWindow {
    NOT_YET("info"),
    OPEN("ok"),
    CLOSED("quiet");

    private final String tone;

    EnrolmentWindow(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
