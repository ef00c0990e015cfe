package org.peiji.programme.web;

import java.util.List;
import java.util.function.Function;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.application.VarianceLine;

/** 合计: several cells of a year as one line. */
final class VarianceTotal {

    private VarianceTotal() {}

    static VarianceLine of(int year, List<VarianceLine> lines) {
        return new VarianceLine(
                TrainingCell.whole(year),
                sum(lines, VarianceLine::target),
                sum(lines, VarianceLine::planned),
                lines.stream().mapToInt(VarianceLine::programmes).sum(),
                sum(lines, VarianceLine::approved),
                sum(lines, VarianceLine::run));
    }

    private static Quantity sum(List<VarianceLine> lines, Function<VarianceLine, Quantity> stage) {
        return lines.stream().map(stage).reduce(Quantity.NONE, Quantity::plus);
    }
}
