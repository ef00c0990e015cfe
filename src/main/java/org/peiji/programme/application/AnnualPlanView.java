package org.peiji.programme.application;

import java.util.List;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.PlanDifference;
import org.peiji.programme.domain.RouteReason;

/**
 * An annual plan with what its readers compare it with.
 *
 * @param targets each cell that the task book or the plan names
 * @param differences what it does to the plan that it changes
 * @param outlook what the table says of it as it stands, while it is being written
 * @param editions every edition of the year that the reader may see, latest first
 */
public record AnnualPlanView(
        AnnualPlanRow plan,
        List<PlanItemRow> items,
        TaskBookRow book,
        List<Target> targets,
        List<PlanDifference> differences,
        List<RouteReason> outlook,
        List<AnnualPlanRow> editions) {

    /** What is asked and what is planned in a cell. */
    public record Target(TrainingCell cell, Quantity asked, Quantity planned) {

        public boolean isBelow() {
            return planned.cohorts() < asked.cohorts()
                    || planned.places() < asked.places()
                    || planned.personDays() < asked.personDays();
        }

        public boolean isOutside() {
            return asked.isNone();
        }
    }
}
