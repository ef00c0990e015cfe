package org.peiji.programme.application;

import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * 差异行: one cell, from what was asked to what has run.
 *
 * @param programmes how many approved programmes count in it
 */
public record VarianceLine(
        TrainingCell cell, Quantity target, Quantity planned, int programmes, Quantity approved, Quantity run) {

    /** What no approved cohort covers yet; negative where more is approved than asked. */
    public Quantity open() {
        return target.minus(approved);
    }

    public boolean isEmpty() {
        return target.isNone() && planned.isNone() && programmes == 0 && approved.isNone();
    }

    /** What is missing first. */
    public Gap gap() {
        if (target.isNone()) {
            return planned.isNone() ? Gap.UNASKED : Gap.NONE;
        }
        if (planned.isNone()) {
            return Gap.UNPLANNED;
        }
        return approved.isNone() ? Gap.UNOFFERED : Gap.NONE;
    }

    /** 空白: what a cell lacks. */
    public enum Gap {
        NONE,
        /** Nobody asks for it and nobody plans it. */
        UNASKED,
        /** Asked, but in no approved plan. */
        UNPLANNED,
        /** Planned, but no cohort is approved. */
        UNOFFERED
    }
}
