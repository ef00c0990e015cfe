package org.peiji.notice;

/** 条目状态: whether a line of a notice stands as it was shown. */
public enum LineState {
    LISTED("ok"),
    TAKEN_OFF("bad"),
    CORRECTED("warn");

    private final String tone;

    LineState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
