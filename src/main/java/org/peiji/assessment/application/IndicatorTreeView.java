package org.peiji.assessment.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.peiji.assessment.domain.Dimension;
import org.peiji.assessment.domain.Indicator;
import org.peiji.assessment.domain.IndicatorTree;

/**
 * 指标体系 as a page shows it.
 *
 * @param weight sum of all weights
 * @param auto points of it that are computed from records
 * @param self points of it that the base reports
 * @param expert points of it that experts score
 * @param complete whether the weights make 100, in all and within each dimension
 */
public record IndicatorTreeView(
        String version,
        BigDecimal weight,
        BigDecimal auto,
        BigDecimal self,
        BigDecimal expert,
        boolean complete,
        int count,
        List<DimensionLine> dimensions)
        implements Serializable {

    static IndicatorTreeView of(IndicatorTree tree) {
        return new IndicatorTreeView(
                tree.version(),
                plain(tree.weight()),
                sum(tree, Indicator.Points::auto),
                sum(tree, Indicator.Points::self),
                sum(tree, Indicator.Points::expert),
                tree.isComplete(),
                (int) tree.indicators().count(),
                tree.dimensions().stream().map(DimensionLine::of).toList());
    }

    private static BigDecimal sum(IndicatorTree tree, Function<Indicator.Points, BigDecimal> part) {
        return plain(tree.indicators()
                .map(indicator -> part.apply(indicator.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Points as people write them, without superfluous noughts. */
    static BigDecimal plain(BigDecimal points) {
        return points == null
                ? null
                : new BigDecimal(points.stripTrailingZeros().toPlainString());
    }

    /** A dimension with its indicators. */
    public record DimensionLine(
            String code,
            String nameZh,
            String nameEn,
            BigDecimal weight,
            boolean balanced,
            List<IndicatorLine> indicators)
            implements Serializable {

        static DimensionLine of(Dimension dimension) {
            return new DimensionLine(
                    dimension.code(),
                    dimension.nameZh(),
                    dimension.nameEn(),
                    plain(dimension.weight()),
                    dimension.isBalanced(),
                    dimension.indicators().stream().map(IndicatorLine::of).toList());
        }
    }

    /** An indicator: what is measured, for how many points, and how they are found. */
    public record IndicatorLine(
            String code,
            String nameZh,
            String nameEn,
            BigDecimal weight,
            BigDecimal auto,
            BigDecimal self,
            BigDecimal expert,
            String formulaZh,
            String formulaEn,
            String evidenceZh,
            String evidenceEn)
            implements Serializable {

        static IndicatorLine of(Indicator indicator) {
            return new IndicatorLine(
                    indicator.code(),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    plain(indicator.weight()),
                    plain(indicator.points().auto()),
                    plain(indicator.points().self()),
                    plain(indicator.points().expert()),
                    indicator.formula().zh(),
                    indicator.formula().en(),
                    indicator.evidence().zh(),
                    indicator.evidence().en());
        }
    }
}
