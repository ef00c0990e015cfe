package org.peiji.platform.importing;

/** 导入状态: where an import stands. */
public enum ImportState {
    UPLOADED("quiet"),
    CHECKED("info"),
    APPLIED("ok"),
    UNDONE("warn");

    private final String tone;

    ImportState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
