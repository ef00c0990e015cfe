package org.peiji.programme.application;

import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.PlanItem;

/**
 * An item of an annual plan as pages and lists show it.
 *
 * @param drawn what approved cohorts of its programmes come to
 */
public record PlanItemRow(
        String number,
        String plan,
        String organisation,
        String organisationName,
        String organisationNameEn,
        ProgrammeKind kind,
        TrainingCell cell,
        String title,
        String titleEn,
        Quantity quantity,
        int firstMonth,
        int lastMonth,
        long budget,
        Quantity drawn) {

    static PlanItemRow of(PlanItem item, Quantity drawn) {
        return new PlanItemRow(
                item.number(),
                item.plan().number(),
                item.plan().organisation(),
                item.plan().organisationName(),
                item.plan().organisationNameEn(),
                item.kind(),
                item.cell(),
                item.title(),
                item.titleEn(),
                item.quantity(),
                item.firstMonth(),
                item.lastMonth(),
                item.budget(),
                drawn);
    }

    public Quantity open() {
        return quantity.minus(drawn);
    }
}
