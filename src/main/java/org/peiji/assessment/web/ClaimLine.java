package org.peiji.assessment.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.peiji.assessment.application.AssessmentView.ScoreLine;
import org.peiji.assessment.application.IndicatorTreeView.IndicatorLine;
import org.peiji.assessment.domain.Claim;
import org.peiji.platform.file.FileNote;

/** The claim for one indicator, while it is written. */
public class ClaimLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IndicatorLine indicator;
    private final ArrayList<FileNote> files;
    private BigDecimal points;
    private String statement;

    ClaimLine(ScoreLine line) {
        this.indicator = line.indicator();
        this.files = new ArrayList<>(line.files());
        this.points = line.claimed();
        this.statement = line.statement();
    }

    /** Takes over the files as they are now; what is being written stays. */
    void refresh(ScoreLine line) {
        files.clear();
        files.addAll(line.files());
    }

    Claim claim() {
        return new Claim(points, statement);
    }

    public IndicatorLine getIndicator() {
        return indicator;
    }

    /** Ids of the files that may be removed: all, as long as the claims are written. */
    public List<String> getRemovable() {
        return files.stream().map(FileNote::id).toList();
    }

    public List<FileNote> getFiles() {
        return files;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
