package org.peiji.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peiji.platform.engine.DecisionTables;

/** The grade bands as the decision table {@value #TABLE} states them, for drawing and for saying what is missing. */
@ApplicationScoped
public class GradeBands {

    public static final String TABLE = "AssessmentGrade";

    private static final Pattern RANGE = Pattern.compile("\\[([\\d.]+?)\\.\\.([\\d.]+)[\\[\\]]");

    private DecisionTables tables;

    protected GradeBands() {}

    @Inject
    public GradeBands(DecisionTables tables) {
        this.tables = tables;
    }

    /** From the lowest band to the highest. */
    public List<GradeBand> bands() {
        return tables.read(TABLE).rules().stream()
                .flatMap(GradeBands::band)
                .sorted(Comparator.comparing(GradeBand::from))
                .toList();
    }

    /** The grade of a total without a veto. */
    public Grade gradeOf(BigDecimal total) {
        return bands().stream()
                .filter(band -> band.from().compareTo(total) <= 0)
                .reduce((lower, higher) -> higher)
                .map(GradeBand::grade)
                .orElseThrow();
    }

    /** The lowest band that begins above a total; empty for the best one. */
    public Optional<GradeBand> above(BigDecimal total) {
        return bands().stream().filter(band -> band.from().compareTo(total) > 0).findFirst();
    }

    private static Stream<GradeBand> band(DecisionTables.Rule rule) {
        Matcher range = RANGE.matcher(String.join(" ", rule.conditions()));
        return range.find()
                ? Stream.of(new GradeBand(
                        Grade.valueOf(rule.conclusions().get(0)),
                        new BigDecimal(range.group(1)),
                        new BigDecimal(range.group(2))))
                : Stream.empty();
    }
}
