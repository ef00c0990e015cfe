package org.peiji.platform.importing;

/** 导入结果: what became of a row. */
public enum ImportOutcome {
    /** Nothing yet, or nothing to do. */
    NONE("quiet"),
    DONE("ok"),
    FAILED("bad"),
    /** Taken back. */
    UNDONE("warn"),
    /** It should have been taken back, but has changed since. */
    KEPT("bad");

    private final String tone;

    ImportOutcome(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
