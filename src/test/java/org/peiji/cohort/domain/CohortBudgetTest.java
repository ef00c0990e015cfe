package org.peiji.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.RateKind;
import org.peiji.programme.PlanRest;
import org.peiji.programme.Quantity;

/** 班次预算 and 计划余量: what a cohort costs and what it draws. */
class CohortBudgetTest {

    private static final Map<RateKind, Integer> RATES = Map.of(
            RateKind.PERSON_DAY, 550, RateKind.LONG_STAY, 70, RateKind.PROFESSOR, 1000, RateKind.PRACTITIONER, 500);

    @Test
    void personDaysByTheStandardAndFeesByTheHour() {
        CohortBudget budget = CohortBudget.of(
                40,
                5,
                List.of(
                        Map.entry(AcademicTitle.PROFESSOR, 4),
                        Map.entry(AcademicTitle.PROFESSOR, 4),
                        Map.entry(AcademicTitle.PRACTITIONER, 8)),
                RATES);
        assertThat(budget.personDays()).isEqualTo(200);
        assertThat(budget.stay()).isEqualTo(110_000);
        assertThat(budget.fees()).isEqualTo(12_000);
        assertThat(budget.total()).isEqualTo(122_000);
        assertThat(budget.perPersonDay()).isEqualTo(610);
    }

    @Test
    void daysBeyondThirtyCountAtTheirShare() {
        assertThat(CohortBudget.of(10, 30, List.of(), RATES).stay()).isEqualTo(165_000);
        assertThat(CohortBudget.of(10, 31, List.of(), RATES).stay()).isEqualTo(165_000 + 3_850);
    }

    @Test
    void theMeasureThatGoesFurthestIsTold() {
        PlanRest rest = new PlanRest("PIT-1", new Quantity(4, 160, 800), new Quantity(2, 100, 400), 3, 12);
        assertThat(rest.drawnWith(new Quantity(1, 60, 300))).isEqualTo(100);
        assertThat(rest.drawnWith(new Quantity(1, 61, 300))).isEqualTo(101);
        assertThat(rest.drawnWith(new Quantity(3, 10, 10))).isEqualTo(125);
        assertThat(rest.left()).isEqualTo(new Quantity(2, 60, 400));
    }
}
