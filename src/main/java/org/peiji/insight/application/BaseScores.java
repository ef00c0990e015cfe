package org.peiji.insight.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.peiji.assessment.Grade;

/**
 * 基地得分: a scored base with its dimensions.
 *
 * @param grade null until the result is confirmed
 */
public record BaseScores(
        String number, String organisationName, BigDecimal total, Grade grade, List<DimensionRate> dimensions) {

    /**
     * 得分率: points as a share of a dimension's weight.
     *
     * @param rate per cent, whole
     */
    public record DimensionRate(
            String code, String shortZh, String shortEn, BigDecimal weight, BigDecimal points, int rate) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static DimensionRate of(String code, String shortZh, String shortEn, BigDecimal weight, BigDecimal points) {
            return new DimensionRate(
                    code,
                    shortZh,
                    shortEn,
                    weight,
                    points,
                    points.multiply(HUNDRED)
                            .divide(weight, 0, RoundingMode.HALF_UP)
                            .intValue());
        }
    }
}
