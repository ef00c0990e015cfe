package org.peiji.operation.domain;

/** 单件迁移结果: what became of one case. */
public enum ItemState {
    /** 待试算 */
    OPEN("quiet"),
    /** 可迁移 */
    FITS("info"),
    /** 不可迁移 */
    UNFIT("warn"),
    /** 已迁移 */
    MOVED("ok"),
    /** 迁移失败 */
    FAILED("bad");

    private final String tone;

    ItemState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
