package org.peiji.platform.file;

/** 病毒扫描状态: what the virus scanner has said of a file. */
public enum ScanState {
    /** 未扫描: no scanner is set up. */
    NOT_SCANNED("quiet"),
    /** 待扫描: the scanner has not answered yet; nobody gets the file meanwhile. */
    PENDING("warn"),
    /** 扫描通过. */
    CLEAN("ok"),
    /** 已隔离: the scanner has found something; nobody gets the file. */
    QUARANTINED("bad");

    private final String tone;

    ScanState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** True if the file may be given out. */
    public boolean isGivenOut() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
