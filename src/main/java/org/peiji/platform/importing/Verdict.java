package org.peiji.platform.importing;

/** 核对结果: what a row of an import would do. */
public enum Verdict {
    NEW("ok"),
    CHANGED("info"),
    UNCHANGED("quiet"),
    ERROR("bad");

    private final String tone;

    Verdict(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** True if the row changes something. */
    public boolean isToApply() {
        return this == NEW || this == CHANGED;
    }
}
