package org.peiji.platform.work;

/** 后台进度: how far a piece of work in the background is. */
public enum Progress {
    WAITING("quiet"),
    RUNNING("here"),
    DONE("ok"),
    FAILED("bad");

    private final String tone;

    Progress(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
