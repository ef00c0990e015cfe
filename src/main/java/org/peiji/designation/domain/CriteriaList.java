package org.peiji.designation.domain;

import java.math.BigDecimal;
import java.util.List;
import org.peiji.expert.Criterion;
import org.peiji.platform.failure.Faults;

/** 评审指标体系: a whole list of criteria. Its weights add up to the full mark of 100 ([C] convention). */
public record CriteriaList(List<Criterion> criteria) {

    /** The full mark. */
    public static final BigDecimal FULL_MARK = BigDecimal.valueOf(100);

    /** Longest Chinese name, in characters. */
    public static final int LONGEST = 60;

    /** Longest English name, in characters. */
    public static final int LONGEST_EN = 120;

    /** Most criteria of a list. */
    public static final int MOST = 15;

    private static final int DIGITS = 2;

    /** @throws org.peiji.platform.failure.Refusal naming everything that is wrong */
    public CriteriaList {
        criteria = List.copyOf(criteria);
        Faults faults = new Faults("designation.criteria");
        faults.unless(
                !criteria.isEmpty() && criteria.size() <= MOST, "criteria", "designation.refusal.criteriaCount", MOST);
        faults.unless(
                criteria.stream().map(Criterion::code).distinct().count() == criteria.size(),
                "criteria",
                "designation.refusal.criteriaTwice");
        criteria.forEach(each -> faults.unless(
                isName(each.nameZh(), LONGEST) && isName(each.nameEn(), LONGEST_EN) && isWeight(each.weight()),
                "criteria",
                "designation.refusal.criterion",
                each.code(),
                LONGEST,
                LONGEST_EN));
        faults.refuse();
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.unless(
                sum.compareTo(FULL_MARK) == 0,
                "criteria",
                "designation.refusal.criteriaSum",
                sum.stripTrailingZeros().toPlainString(),
                FULL_MARK);
        faults.refuse();
    }

    private static boolean isName(String name, int longest) {
        return name != null && !name.isBlank() && name.strip().length() <= longest;
    }

    private static boolean isWeight(BigDecimal weight) {
        return weight != null
                && weight.signum() > 0
                && weight.compareTo(FULL_MARK) <= 0
                && weight.stripTrailingZeros().scale() <= DIGITS;
    }
}
