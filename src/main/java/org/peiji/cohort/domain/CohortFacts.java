package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peiji.cohort.CohortSummary;
import org.peiji.programme.PlanRest;
import org.peiji.programme.Quantity;

/**
 * 班次审批要素: what the table 班次审批层级 is asked with.
 *
 * @param drawn per cent of the plan's item that is drawn with this cohort, in the measure that goes furthest; 0 outside
 *     the plan
 * @param outsideMonths whether it begins in a month for which the item was not planned
 * @param places size of the cohort
 * @param costPerPersonDay yuan
 * @param budget yuan
 * @param notice days until it begins
 */
public record CohortFacts(
        int drawn, boolean outsideMonths, int places, long costPerPersonDay, long budget, long notice) {

    /** @param rest what the plan leaves; null outside the plan */
    public static CohortFacts of(CohortSummary cohort, PlanRest rest, CohortBudget budget, LocalDate today) {
        int month = cohort.starts().getMonthValue();
        Quantity size = new Quantity(1, cohort.capacity(), cohort.capacity() * cohort.days());
        return new CohortFacts(
                rest == null ? 0 : rest.drawnWith(size),
                rest != null && (month < rest.firstMonth() || month > rest.lastMonth()),
                cohort.capacity(),
                budget.perPersonDay(),
                budget.total(),
                ChronoUnit.DAYS.between(today, cohort.starts()));
    }

    public Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("drawn", drawn);
        inputs.put("outsideMonths", outsideMonths);
        inputs.put("places", places);
        inputs.put("costPerPersonDay", costPerPersonDay);
        inputs.put("budget", budget);
        inputs.put("notice", notice);
        return inputs;
    }
}
