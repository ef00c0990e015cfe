package org.peiji.platform.listing;

/** 导出任务状态: where an export job stands. */
public enum ExportState {
    WAITING("quiet"),
    RUNNING("here"),
    DONE("ok"),
    FAILED("bad");

    private final String tone;

    ExportState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
