package org.peiji.programme.domain;

/** 任务书状态. */
public enum TaskBookState {
    DRAFT("quiet"),
    ISSUED("ok"),
    SUPERSEDED("quiet");

    private final String tone;

    TaskBookState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
