package org.peiji.assessment.application;

import static java.util.stream.Collectors.groupingBy;
import static org.peiji.assessment.application.IndicatorTreeView.plain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.assessment.domain.Dimension;
import org.peiji.assessment.domain.IndicatorScore;
import org.peiji.platform.file.FileNote;

/**
 * 基地考核 as a page shows it, without what its reader may not see.
 *
 * @param total null before the panel has scored, or while the reader may not see it
 * @param scored whether the panel's points are shown
 * @param grade null until closed
 */
public record AssessmentView(
        String number,
        String campaign,
        String titleZh,
        String titleEn,
        String treeVersion,
        String organisation,
        String organisationName,
        AssessmentStatus status,
        Instant dueAt,
        BigDecimal claimedTotal,
        BigDecimal total,
        boolean scored,
        Grade grade,
        boolean vetoed,
        String vetoReason,
        List<DimensionScore> dimensions)
        implements Serializable {

    static AssessmentView of(BaseAssessment assessment, List<FileNote> files, boolean withResult) {
        boolean scored = withResult && assessment.total() != null;
        return new AssessmentView(
                assessment.number(),
                assessment.campaign().number(),
                assessment.campaign().titleZh(),
                assessment.campaign().titleEn(),
                assessment.campaign().treeVersion(),
                assessment.organisation(),
                assessment.organisationName(),
                assessment.status(),
                assessment.dueAt(),
                plain(assessment.claimedTotal()),
                scored ? assessment.total() : null,
                scored,
                assessment.grade(),
                withResult && assessment.isVetoed(),
                withResult ? assessment.vetoReason() : null,
                dimensions(assessment, files, scored));
    }

    private static List<DimensionScore> dimensions(BaseAssessment assessment, List<FileNote> files, boolean scored) {
        return assessment.scores().stream()
                .collect(groupingBy(score -> score.indicator().dimension(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> DimensionScore.of(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(score -> ScoreLine.of(score, files, scored))
                                .toList()))
                .toList();
    }

    /**
     * One dimension with its indicators.
     *
     * @param claimed points that the base claims
     * @param points points that the panel gave; null while not shown
     * @param rate points as a share of the weight, in per cent, whole; null while not shown
     */
    public record DimensionScore(
            String code,
            String nameZh,
            String nameEn,
            BigDecimal weight,
            BigDecimal claimed,
            BigDecimal points,
            BigDecimal rate,
            List<ScoreLine> lines)
            implements Serializable {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static DimensionScore of(Dimension dimension, List<ScoreLine> lines) {
            BigDecimal points = lines.get(0).points() == null ? null : sum(lines, ScoreLine::points);
            return new DimensionScore(
                    dimension.code(),
                    dimension.nameZh(),
                    dimension.nameEn(),
                    plain(dimension.weight()),
                    plain(sum(lines, ScoreLine::claimed)),
                    points,
                    points == null
                            ? null
                            : points.multiply(HUNDRED).divide(dimension.weight(), 0, RoundingMode.HALF_UP),
                    lines);
        }

        private static BigDecimal sum(List<ScoreLine> lines, Function<ScoreLine, BigDecimal> part) {
            return lines.stream().map(part).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** One indicator: what is asked, what the base claims, what the panel gave. */
    public record ScoreLine(
            IndicatorTreeView.IndicatorLine indicator,
            BigDecimal claimed,
            String statement,
            BigDecimal points,
            List<FileNote> files)
            implements Serializable {

        static ScoreLine of(IndicatorScore score, List<FileNote> files, boolean scored) {
            return new ScoreLine(
                    IndicatorTreeView.IndicatorLine.of(score.indicator()),
                    plain(score.claim().points()),
                    score.claim().statement(),
                    scored ? score.points() : null,
                    files.stream()
                            .filter(file -> file.name().startsWith(score.code() + " "))
                            .toList());
        }
    }
}
