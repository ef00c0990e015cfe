package org.peiji.programme.application;

import java.time.Instant;
import java.util.List;
import org.peiji.programme.Quantity;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanCase;
import org.peiji.programme.domain.PlanRoute;
import org.peiji.programme.domain.PlanState;
import org.peiji.programme.domain.RouteReason;

/** An annual plan as lists and pages show it. */
public record AnnualPlanRow(
        String number,
        String organisation,
        String organisationName,
        String organisationNameEn,
        int year,
        int edition,
        PlanCase caseType,
        PlanState state,
        String replaces,
        String reason,
        int outOfProvinceShare,
        int priorityShare,
        PlanRoute route,
        List<RouteReason> reasons,
        Quantity total,
        long budget,
        Instant approvedAt) {

    static AnnualPlanRow of(AnnualPlan plan) {
        return new AnnualPlanRow(
                plan.number(),
                plan.organisation(),
                plan.organisationName(),
                plan.organisationNameEn(),
                plan.year(),
                plan.edition(),
                plan.caseType(),
                plan.state(),
                plan.replaces(),
                plan.reason(),
                plan.outOfProvinceShare(),
                plan.priorityShare(),
                plan.route(),
                plan.routeReasons(),
                plan.total(),
                plan.budget(),
                plan.approvedAt());
    }

    public boolean isChange() {
        return caseType == PlanCase.CHANGE;
    }

    /** Yuan a person-day. */
    public long costPerPersonDay() {
        return total.personDays() == 0 ? 0 : Math.round(budget / (double) total.personDays());
    }
}
