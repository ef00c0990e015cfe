package org.peiji.programme;

/** 课程方案状态. */
public enum CurriculumState {
    DRAFT("quiet"),
    PUBLISHED("ok");

    private final String tone;

    CurriculumState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it: ok, warn, bad, here, quiet. */
    public String tone() {
        return tone;
    }
}
