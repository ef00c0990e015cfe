package org.peiji.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.assessment.Grade;
import org.peiji.assessment.GradeBand;
import org.peiji.assessment.GradeBands;
import org.peiji.platform.web.Texts;

/**
 * Where totals lie between the grade bands, in per cent of the drawing's width. The axis begins at 50, so the totals
 * are dots and not bars; what lies below stands at the edge.
 */
@Named
@RequestScoped
public class GradePlot {

    private static final double BEGIN = 50;
    private static final double END = 100;

    @Inject
    private GradeBands bands;

    @Inject
    private Texts texts;

    private List<Band> drawn;

    public List<Band> getBands() {
        if (drawn == null) {
            List<GradeBand> all = bands.bands();
            drawn = IntStream.range(0, all.size())
                    .mapToObj(place -> {
                        double from = at(all.get(place).from());
                        double to = at(all.get(place).to());
                        return new Band(
                                "b" + (place + 1),
                                from,
                                to - from,
                                (from + to) / 2,
                                texts.label(all.get(place).grade()));
                    })
                    .toList();
        }
        return drawn;
    }

    public double at(BigDecimal total) {
        return Math.max(0, (total.doubleValue() - BEGIN) / (END - BEGIN) * 100);
    }

    /** The grade of a total as it stands, before any decision. */
    public Grade gradeOf(BigDecimal total) {
        return bands.gradeOf(total);
    }

    /** One band behind the dots. */
    public record Band(String tone, double x, double width, double middle, String label) {}
}
