package org.peiji.assessment.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.AssessmentView.ScoreLine;
import org.peiji.assessment.application.IndicatorTreeView.IndicatorLine;
import org.peiji.assessment.domain.Claim;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.web.Texts;

/** 自评表: all claims of an assessment, while they are written. */
public class SelfAssessmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<ClaimSection> sections = new ArrayList<>();

    SelfAssessmentForm(AssessmentView view) {
        view.dimensions().forEach(dimension -> sections.add(new ClaimSection(dimension)));
    }

    /** Takes over the files as they are now; what is being written stays. */
    void refresh(AssessmentView view) {
        Map<String, ScoreLine> now = new LinkedHashMap<>();
        view.dimensions()
                .forEach(dimension -> dimension
                        .lines()
                        .forEach(line -> now.put(line.indicator().code(), line)));
        lines().forEach(line -> line.refresh(now.get(line.getIndicator().code())));
    }

    /** The claims of a section, by code of the indicator. */
    Map<String, Claim> claims(String section) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        section(section)
                .getLines()
                .forEach(line -> claims.put(line.getIndicator().code(), line.claim()));
        return claims;
    }

    /** @throws Missing if there is no such section */
    ClaimSection section(String code) {
        return sections.stream()
                .filter(section -> section.getDimension().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** Everything that keeps the form from being handed in, in the order of the form. */
    List<Fault> problems() {
        return sections.stream().flatMap(section -> section.problems().stream()).toList();
    }

    public List<ClaimSection> getSections() {
        return sections;
    }

    /** What is claimed so far. */
    public BigDecimal getTotal() {
        return lines().map(ClaimLine::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many indicators are filled in as they have to be. */
    public long getFilled() {
        return lines().filter(
                        line -> line.claim().fault(line.getIndicator().weight()).isEmpty())
                .count();
    }

    public long getCount() {
        return lines().count();
    }

    /** The indicators, to choose one for a file. */
    public List<ClaimLine> getLines() {
        return lines().toList();
    }

    private Stream<ClaimLine> lines() {
        return sections.stream().flatMap(section -> section.getLines().stream());
    }

    /**
     * One fault.
     *
     * @param section code of the dimension
     * @param place where the line stands in its section
     */
    record Fault(String section, int place, Claim.Fault fault, IndicatorLine indicator) {

        String words(Texts texts) {
            return texts.of("assessment.Fault." + fault, indicator.code(), indicator.weight());
        }

        /** The control at which the page shows it. */
        String control() {
            boolean inStatement = fault == Claim.Fault.NO_STATEMENT || fault == Claim.Fault.LONG_STATEMENT;
            return "form:line:" + place + (inStatement ? ":statement:input" : ":points:input");
        }
    }
}
