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
import org.peiji.assessment.domain.Claim;

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

    Map<String, Claim> claims() {
        Map<String, Claim> claims = new LinkedHashMap<>();
        lines().forEach(line -> claims.put(line.getIndicator().code(), line.claim()));
        return claims;
    }

    /** Everything that keeps the form from being handed in, in the order of the page. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<ClaimLine> lines = sections.get(i).getLines();
            for (int j = 0; j < lines.size(); j++) {
                ClaimLine line = lines.get(j);
                String place = i + ":line:" + j;
                line.claim()
                        .fault(line.getIndicator().weight())
                        .ifPresent(fault -> problems.add(new Problem(
                                place,
                                fault,
                                line.getIndicator().code(),
                                line.getIndicator().weight())));
            }
        }
        return problems;
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
     * @param place where the line stands on the page
     */
    record Problem(String place, Claim.Fault fault, String code, BigDecimal weight) {

        boolean inStatement() {
            return fault == Claim.Fault.NO_STATEMENT || fault == Claim.Fault.LONG_STATEMENT;
        }
    }
}
