package org.peiji.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.peiji.approval.DecisionRecord;
import org.peiji.assessment.Grade;
import org.peiji.assessment.GradeBands;
import org.peiji.platform.engine.DecisionTables;
import org.peiji.platform.web.Texts;

/** Says why a grade is what it is: what the table was asked, its version and rules, and what would change it. */
@ApplicationScoped
public class GradeReasons {

    @Inject
    private DecisionTables tables;

    @Inject
    private GradeBands bands;

    @Inject
    private Texts texts;

    Reason of(DecisionRecord ruling, BigDecimal total, boolean vetoed, Grade grade) {
        DecisionTables.Table table = tables.read(GradeBands.TABLE);
        return new Reason(
                texts.of(
                        "assessment.case.why.line",
                        texts.get("assessment.column.grade"),
                        ruling.version(),
                        ruling.at()),
                List.of(
                        texts.of("assessment.case.why.total", total),
                        texts.get(vetoed ? "assessment.case.why.veto" : "assessment.case.why.noVeto")),
                table.rules().stream().map(rule -> line(rule, vetoed, grade)).toList(),
                whatWouldChangeIt(total, vetoed));
    }

    private RuleLine line(DecisionTables.Rule rule, boolean vetoed, Grade grade) {
        Grade concluded = Grade.valueOf(rule.conclusions().get(0));
        boolean onVeto = rule.conditions().get(0).equals("true");
        return new RuleLine(
                texts.get(onVeto ? "assessment.case.why.veto" : "assessment.case.why.noVeto"),
                rule.conditions().get(1),
                texts.label(concluded),
                onVeto == vetoed && concluded == grade);
    }

    private String whatWouldChangeIt(BigDecimal total, boolean vetoed) {
        if (vetoed) {
            return texts.get("assessment.case.why.vetoed");
        }
        return bands.above(total)
                .map(band -> texts.of(
                        "assessment.case.why.next",
                        band.from().subtract(total),
                        band.from(),
                        texts.label(band.grade())))
                .orElseGet(() -> texts.get("assessment.case.why.best"));
    }

    /**
     * Why a grade is what it is.
     *
     * @param line table, version and moment
     * @param inputs what the table was asked with
     * @param change what would have changed it
     */
    public record Reason(String line, List<String> inputs, List<RuleLine> rules, String change) {}

    /** One rule of the table. */
    public record RuleLine(String veto, String total, String grade, boolean fits) {}
}
