package org.peiji.assessment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.assessment.application.AssessmentView.DimensionScore;
import org.peiji.assessment.web.SelfAssessmentForm.Fault;
import org.peiji.platform.form.Edition;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.SectionLine;
import org.peiji.platform.web.SectionState;
import org.peiji.platform.web.Texts;

/** The claims of one dimension, while they are written. */
public class ClaimSection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DimensionScore dimension;
    private final ArrayList<ClaimLine> lines = new ArrayList<>();

    ClaimSection(DimensionScore dimension) {
        this.dimension = dimension;
        dimension.lines().forEach(line -> lines.add(new ClaimLine(line)));
    }

    /** True if nothing is claimed in it. */
    boolean isEmpty() {
        return lines.stream()
                .allMatch(line ->
                        line.getPoints() == null && line.claim().statement().isEmpty());
    }

    /** What keeps it from being handed in, in the order of its lines. */
    List<Fault> problems() {
        List<Fault> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ClaimLine line = lines.get(i);
            int place = i;
            line.claim()
                    .fault(line.getIndicator().weight())
                    .ifPresent(fault -> problems.add(new Fault(dimension.code(), place, fault, line.getIndicator())));
        }
        return problems;
    }

    SectionLine line(Map<String, Edition> editions, Texts texts) {
        return new SectionLine(
                dimension.code(),
                dimension.code() + " " + texts.pick(dimension.nameZh(), dimension.nameEn()),
                SectionState.of(
                        editions.containsKey(dimension.code()),
                        isEmpty(),
                        problems().isEmpty()),
                editions.getOrDefault(dimension.code(), Edition.NONE));
    }

    /** The claims that stand otherwise in what is kept; it has the same lines. */
    List<Difference> differences(ClaimSection kept, Texts texts) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            differences.addAll(lines.get(i).differences(kept.lines.get(i), texts));
        }
        return differences;
    }

    /** Takes one answer over from what is kept. */
    void take(String question, ClaimSection kept) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).take(question, kept.lines.get(i));
        }
    }

    public DimensionScore getDimension() {
        return dimension;
    }

    public List<ClaimLine> getLines() {
        return lines;
    }
}
