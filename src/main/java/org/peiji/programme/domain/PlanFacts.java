package org.peiji.programme.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * 计划审批要素: what the table 年度计划审批层级 is asked with.
 *
 * @param issued whether the base has a task book for the year
 * @param coverage per cent of the target that is planned, in the cell and measure that come off worst
 * @param excess per cent of the target that is planned, in the cell and measure that go furthest
 * @param outside whether something is planned in a cell for which the task book asks nothing
 * @param costPerPersonDay yuan
 * @param budget yuan
 * @param shareShort whether fewer places go to other provinces or priority regions than asked
 * @param change by how many per cent budget or person-days leave the approved plan; 0 where there is none
 */
public record PlanFacts(
        boolean issued,
        double coverage,
        double excess,
        boolean outside,
        double costPerPersonDay,
        long budget,
        boolean shareShort,
        double change) {

    private static final double WHOLE = 100;

    /**
     * The facts of a plan.
     *
     * @param book the task book that is in force; null if there is none
     * @param replaced the plan that is changed; null if there is none
     */
    static PlanFacts of(AnnualPlan plan, TaskBook book, AnnualPlan replaced) {
        Map<TrainingCell, Quantity> targets = book == null ? Map.of() : book.targets();
        Map<TrainingCell, Quantity> planned = plan.quantities();
        List<Double> shares = targets.entrySet().stream()
                .flatMap(target -> shares(planned.getOrDefault(target.getKey(), Quantity.NONE), target.getValue()))
                .toList();
        Quantity total = plan.total();
        return new PlanFacts(
                book != null,
                stream(shares).min().orElse(WHOLE),
                stream(shares).max().orElse(WHOLE),
                book != null && !targets.keySet().containsAll(planned.keySet()),
                total.personDays() == 0 ? 0 : (double) plan.budget() / total.personDays(),
                plan.budget(),
                book != null
                        && (plan.outOfProvinceShare() < book.outOfProvinceShare()
                                || plan.priorityShare() < book.priorityShare()),
                replaced == null
                        ? 0
                        : Math.max(
                                change(plan.budget(), replaced.budget()),
                                change(total.personDays(), replaced.total().personDays())));
    }

    private static DoubleStream stream(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue);
    }

    private static Stream<Double> shares(Quantity planned, Quantity target) {
        return Stream.of(
                WHOLE * planned.cohorts() / target.cohorts(),
                WHOLE * planned.places() / target.places(),
                WHOLE * planned.personDays() / target.personDays());
    }

    private static double change(long now, long before) {
        return before == 0 ? (now == 0 ? 0 : WHOLE) : WHOLE * Math.abs(now - before) / before;
    }

    public Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("issued", issued);
        inputs.put("coverage", coverage);
        inputs.put("excess", excess);
        inputs.put("outside", outside);
        inputs.put("costPerPersonDay", costPerPersonDay);
        inputs.put("budget", budget);
        inputs.put("shareShort", shareShort);
        inputs.put("change", change);
        return inputs;
    }
}
