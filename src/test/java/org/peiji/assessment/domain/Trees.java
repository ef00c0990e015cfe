package org.peiji.assessment.domain;

import java.math.BigDecimal;
import java.util.List;

/** Indicator trees for tests. */
final class Trees {

    private static final Indicator.Wording WORDS = new Indicator.Wording("文", "text");

    private Trees() {}

    /** Two dimensions of 60 and 40 points, three indicators. */
    static IndicatorTree ofThree() {
        return new IndicatorTree(
                "test",
                List.of(
                        dimension("A", 60, indicator("A1", "40"), indicator("A2", "20")),
                        dimension("B", 40, indicator("B1", "40"))));
    }

    static Dimension dimension(String code, int weight, Indicator... indicators) {
        return new Dimension(code, "维", "dimension", "维", "dim", BigDecimal.valueOf(weight), List.of(indicators));
    }

    static Indicator indicator(String code, String weight) {
        return new Indicator(
                code,
                "指标",
                "indicator",
                new Indicator.Points(BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(weight)),
                WORDS,
                WORDS);
    }
}
