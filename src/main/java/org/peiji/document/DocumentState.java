package org.peiji.document;

/** 公文状态. */
public enum DocumentState {
    /** 有效. */
    ISSUED("ok"),
    /** 已被替代: another one stands in its place. */
    SUPERSEDED("warn"),
    /** 已撤销. */
    REVOKED("bad");

    private final String tone;

    DocumentState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
