package org.peiji.operation.domain;

/** 迁移状态: every case is tried first, then one is moved, then the rest. */
public enum MigrationState {
    /** 试算中 */
    CHECKING("info"),
    /** 试算完成 */
    CHECKED("info"),
    /** 首件已迁移 */
    TRIED("here"),
    /** 迁移中 */
    RUNNING("here"),
    /** 已完成 */
    DONE("ok"),
    /** 已放弃 */
    CLOSED("quiet");

    private final String tone;

    MigrationState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** True while a job works on it. */
    public boolean isUnderWay() {
        return this == CHECKING || this == RUNNING;
    }
}
