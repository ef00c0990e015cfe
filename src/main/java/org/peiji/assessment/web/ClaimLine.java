package org.peiji.assessment.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.peiji.assessment.application.AssessmentView.ScoreLine;
import org.peiji.assessment.application.IndicatorTreeView.IndicatorLine;
import org.peiji.assessment.domain.Claim;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.web.Difference;
import org.peiji.platform.web.Texts;

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

    /** What stands otherwise in the same line of what is kept. */
    List<Difference> differences(ClaimLine kept, Texts texts) {
        List<Difference> differences = new ArrayList<>();
        if (!Objects.equals(points, kept.points)) {
            differences.add(new Difference(pointsKey(), label("points", texts), plain(points), plain(kept.points)));
        }
        if (!claim().statement().equals(kept.claim().statement())) {
            differences.add(new Difference(
                    statementKey(),
                    label("statement", texts),
                    claim().statement(),
                    kept.claim().statement()));
        }
        return differences;
    }

    /** Takes an answer over, if the question is of this line. */
    void take(String question, ClaimLine kept) {
        if (question.equals(pointsKey())) {
            points = kept.points;
        } else if (question.equals(statementKey())) {
            statement = kept.statement;
        }
    }

    private String pointsKey() {
        return indicator.code() + ".points";
    }

    private String statementKey() {
        return indicator.code() + ".statement";
    }

    private String label(String question, Texts texts) {
        return indicator.code() + " " + texts.get("assessment.write." + question);
    }

    private static String plain(BigDecimal points) {
        return points == null ? "" : points.toPlainString();
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
