package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanRoute;
import org.peiji.programme.domain.RouteReason;

/** 审批层级判定: asks the table 年度计划审批层级 whose approval a plan needs. */
@ApplicationScoped
class PlanRoutes {

    private static final String TABLE = "PlanApprovalRoute";

    @Inject
    private Processes processes;

    @Inject
    private TaskBooks books;

    @Inject
    private AnnualPlans plans;

    /** Every rule that fires for the plan as it stands. */
    List<Ruling> rulings(AnnualPlan plan) {
        return processes.collect(
                TABLE,
                plan.facts(
                                books.issued(plan.organisation(), plan.year()).orElse(null),
                                plan.replaces() == null ? null : plans.get(plan.replaces()))
                        .inputs());
    }

    /** The ministry, if one rule names it. */
    static PlanRoute route(List<Ruling> rulings) {
        return rulings.stream().allMatch(ruling -> ruling.text("route").equals(PlanRoute.PROVINCE.name()))
                        && !rulings.isEmpty()
                ? PlanRoute.PROVINCE
                : PlanRoute.MINISTRY;
    }

    static List<RouteReason> reasons(List<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> RouteReason.valueOf(ruling.text("reason")))
                .toList();
    }
}
