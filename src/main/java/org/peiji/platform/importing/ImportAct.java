package org.peiji.platform.importing;

/** 导入动作: what is being done with an import: its file is read, its rows are checked, written or taken back. */
public enum ImportAct {
    READ,
    CHECK,
    APPLY,
    /** All rows in one transaction, or none. */
    APPLY_TOGETHER,
    UNDO
}
