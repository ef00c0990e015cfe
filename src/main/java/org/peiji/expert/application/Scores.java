package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.expert.PanelDifference;
import org.peiji.expert.PanelResult;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.expert.domain.ScoreMethod;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.expert.domain.Spread;

/** What the sealed sheets of a panel say together, by the method of its batch. */
@ApplicationScoped
class Scores {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Jsonb json = JsonbBuilder.create();

    PanelResult of(ReviewPanel panel) {
        List<ReviewSlot> sealed = sealed(panel);
        List<Map<String, BigDecimal>> given =
                sealed.stream().map(slot -> sheet(slot).scores()).toList();
        Map<String, BigDecimal> means = panel.method()
                .means(criteria(panel).stream().map(Criterion::code).toList(), given);
        BigDecimal total = ScoreMethod.sum(means);
        return new PanelResult(
                sealed.size(),
                (int) panel.slots().stream()
                        .filter(slot ->
                                slot.state() != ReviewSlot.State.CLOSED && slot.state() != ReviewSlot.State.CANCELLED)
                        .count(),
                panel.method().version(),
                means,
                total,
                panel.adjustedTotal() == null ? total : panel.adjustedTotal(),
                sealed.stream()
                        .map(slot -> new PanelResult.Sheet(
                                slot.position(),
                                sheet(slot).scores(),
                                sheet(slot).total(),
                                slot.comment()))
                        .toList());
    }

    /** The totals of the sealed sheets, in the order of the slots. */
    Spread spread(ReviewPanel panel) {
        return Spread.of(sealed(panel).stream().map(slot -> sheet(slot).total()).toList());
    }

    /** What the table of dispersion is asked with: the range in per cent of all points. */
    Map<String, Object> dispersion(ReviewPanel panel) {
        Spread spread = spread(panel);
        return Map.of(
                "sheets",
                spread.count(),
                "range",
                spread.range()
                        .multiply(HUNDRED)
                        .divide(most(panel), 2, RoundingMode.HALF_UP)
                        .doubleValue(),
                "extended",
                panel.isExtended());
    }

    /** What differs from what is kept when the total is made anew from the sealed sheets. */
    List<PanelDifference> differences(ReviewPanel panel) {
        List<PanelDifference> found = new ArrayList<>();
        for (ReviewSlot slot : sealed(panel)) {
            if (!slot.isIntact()) {
                found.add(new PanelDifference(panel.caseNumber(), slot.number(), null, null));
            }
        }
        BigDecimal computed = of(panel).total();
        if (panel.rawTotal() != null && panel.rawTotal().compareTo(computed) != 0) {
            found.add(new PanelDifference(panel.caseNumber(), null, panel.rawTotal(), computed));
        }
        return found;
    }

    /** All points that can be had. */
    BigDecimal most(ReviewPanel panel) {
        return criteria(panel).stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Criterion> criteria(ReviewPanel panel) {
        return CriterionJson.read(json, panel.criteria());
    }

    ScoreSheet sheet(ReviewSlot slot) {
        return SheetJson.read(json, slot);
    }

    static List<ReviewSlot> sealed(ReviewPanel panel) {
        return panel.slots().stream()
                .filter(slot -> slot.state() == ReviewSlot.State.SEALED)
                .toList();
    }
}
