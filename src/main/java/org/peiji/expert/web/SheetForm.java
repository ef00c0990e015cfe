package org.peiji.expert.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.expert.application.ScoringView;
import org.peiji.expert.domain.ScoreSheet;

/** A score sheet while it is filled in. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Line> lines = new ArrayList<>();
    private String comment;
    private boolean confirmed;

    SheetForm(ScoringView view) {
        ScoreSheet draft = view.draft();
        comment = draft.comment();
        for (Criterion criterion : view.criteria()) {
            lines.add(new Line(
                    criterion,
                    view.dossier(),
                    view.files(),
                    draft.scores().get(criterion.code()),
                    draft.reasons().get(criterion.code())));
        }
    }

    ScoreSheet sheet() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        lines.forEach(line -> {
            scores.put(line.getCode(), line.getScore());
            reasons.put(line.getCode(), line.getReason());
        });
        return new ScoreSheet(scores, reasons, comment);
    }

    /** Sum of what is scored so far. */
    public BigDecimal getTotal() {
        return lines.stream()
                .map(Line::getScore)
                .filter(score -> score != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
