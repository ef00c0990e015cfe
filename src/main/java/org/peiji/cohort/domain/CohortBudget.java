package org.peiji.cohort.domain;

import java.util.Collection;
import java.util.Map;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.RateKind;

/**
 * 班次预算: person-days by the standard, and lecturer fees by class hour, in yuan. [C] convention: days beyond thirty
 * count at a share of the standard.
 *
 * @param personDays places times days
 * @param stay lodging, meals, venue and the like
 * @param fees of the lecturers that are chosen so far
 */
public record CohortBudget(int personDays, long stay, long fees) {

    private static final int LONG_STAY = 30;
    private static final int WHOLE = 100;

    /** @param teaching class hours by academic title, one entry a session */
    public static CohortBudget of(
            int places,
            int days,
            Collection<Map.Entry<AcademicTitle, Integer>> teaching,
            Map<RateKind, Integer> rates) {
        long standard = rates.getOrDefault(RateKind.PERSON_DAY, 0);
        long beyond = Math.max(0, days - LONG_STAY);
        long stay = places * standard * (days - beyond)
                + places * beyond * standard * rates.getOrDefault(RateKind.LONG_STAY, WHOLE) / WHOLE;
        long fees = teaching.stream()
                .mapToLong(each -> (long) each.getValue() * rates.getOrDefault(RateKind.of(each.getKey()), 0))
                .sum();
        return new CohortBudget(places * days, stay, fees);
    }

    public long total() {
        return stay + fees;
    }

    /** Yuan a person-day, rounded up. */
    public long perPersonDay() {
        return (total() + personDays - 1) / personDays;
    }
}
