package org.peiji.designation.domain;

import org.peiji.designation.DesignationStatus;

/** 暂停事项类别: a designation is suspended, or a suspension is lifted. */
public enum SuspensionKind {
    SUSPEND(DesignationStatus.SUSPENDED),
    LIFT(DesignationStatus.ACTIVE);

    private final DesignationStatus effect;

    SuspensionKind(DesignationStatus effect) {
        this.effect = effect;
    }

    /** What the status of the designation becomes. */
    public DesignationStatus effect() {
        return effect;
    }
}
