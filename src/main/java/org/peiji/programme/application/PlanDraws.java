package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.PlanRest;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.Quantity;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanItem;
import org.peiji.programme.domain.TrainingProgramme;

/** 计划占用: what approved cohorts have drawn from the items of a plan already. */
@ApplicationScoped
public class PlanDraws {

    @Inject
    private TrainingVariance variance;

    @Inject
    private Programmes programmes;

    @Inject
    private AnnualPlans plans;

    /** What is left of the released item that a programme draws on; empty outside the plan. */
    public Optional<PlanRest> rest(String programme) {
        ProgrammeSummary summary = programmes.get(programme).summary();
        return plans.released(summary.planItem())
                .map(item -> new PlanRest(
                        item.number(),
                        item.quantity(),
                        variance.drawn(new PlanQuery(summary.organisation(), null, null, summary.year(), null))
                                .getOrDefault(item.number(), Quantity.NONE),
                        item.firstMonth(),
                        item.lastMonth()));
    }

    /** @throws Refusal if an item is gone that programmes draw on, or plans less than its approved cohorts come to */
    void requireRoom(AnnualPlan plan) {
        Set<String> items = plan.items().stream().map(PlanItem::number).collect(Collectors.toSet());
        programmes.all(ProgrammeFilter.of(plan.organisation())).stream()
                .map(TrainingProgramme::summary)
                .filter(programme -> programme.year() == plan.year() && !programme.isOutsidePlan())
                .map(ProgrammeSummary::planItem)
                .filter(item -> !items.contains(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refusal("programme.refusal.itemUsed", item);
                });
        Map<String, Quantity> drawn = variance.drawn(new PlanQuery(plan.organisation(), null, null, plan.year(), null));
        for (PlanItem item : plan.items()) {
            Quantity left = item.quantity().minus(drawn.getOrDefault(item.number(), Quantity.NONE));
            if (left.cohorts() < 0 || left.places() < 0 || left.personDays() < 0) {
                throw new Refusal("programme.refusal.itemDrawn", item.number());
            }
        }
    }
}
