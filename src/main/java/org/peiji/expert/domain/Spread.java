package org.peiji.expert.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * 评分离散度: how the totals of a case's sheets lie, two decimals each.
 *
 * @param count how many sheets
 * @param mean mean of all; null if there is none
 * @param trimmed mean without the highest and the lowest; null below three sheets
 * @param range highest less lowest; 0 below two sheets
 * @param deviation standard deviation of these sheets; 0 below two
 */
public record Spread(int count, BigDecimal mean, BigDecimal trimmed, BigDecimal range, BigDecimal deviation) {

    private static final int LEAST_TO_TRIM = 3;

    public static Spread of(List<BigDecimal> totals) {
        if (totals.isEmpty()) {
            return new Spread(0, null, null, rounded(BigDecimal.ZERO), rounded(BigDecimal.ZERO));
        }
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        BigDecimal mean = mean(sorted);
        BigDecimal squares =
                sorted.stream().map(total -> total.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(
                sorted.size(),
                rounded(mean),
                sorted.size() < LEAST_TO_TRIM ? null : rounded(mean(sorted.subList(1, sorted.size() - 1))),
                rounded(sorted.get(sorted.size() - 1).subtract(sorted.get(0))),
                rounded(squares.divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL64)
                        .sqrt(MathContext.DECIMAL64)));
    }

    /** True if a total lies further from the mean than a tenth of all points, [C] convention. */
    public boolean isOutlier(BigDecimal total, BigDecimal most) {
        return count > 1 && total.subtract(mean).abs().compareTo(most.movePointLeft(1)) > 0;
    }

    private static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
