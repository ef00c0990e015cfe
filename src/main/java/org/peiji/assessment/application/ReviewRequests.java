package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.assessment.domain.Dimension;
import org.peiji.assessment.domain.Indicator;
import org.peiji.assessment.domain.IndicatorScore;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewRequest;

/** Writes down what a panel is asked to score: every indicator, against the base's claim and statement. */
@ApplicationScoped
public class ReviewRequests {

    /** Experts on a panel, [C] convention. */
    private static final int SLOTS = 3;

    @Inject
    @ConfigProperty(name = "peiji.assessment.review-blind", defaultValue = "SINGLE")
    private BlindLevel blind;

    ReviewRequest of(BaseAssessment assessment) {
        return new ReviewRequest(
                assessment.number(),
                ReviewKind.ASSESSMENT,
                new ReviewRequest.Batch(
                        assessment.campaign().number(),
                        assessment.campaign().titleZh(),
                        assessment.campaign().titleEn()),
                blind,
                assessment.campaign().titleZh(),
                assessment.organisation(),
                assessment.organisationName(),
                assessment.province(),
                assessment.scores().stream()
                        .map(IndicatorScore::indicator)
                        .map(ReviewRequests::criterion)
                        .toList(),
                dossier(assessment),
                SLOTS);
    }

    private static Criterion criterion(Indicator indicator) {
        return new Criterion(indicator.code(), indicator.nameZh(), indicator.nameEn(), indicator.weight());
    }

    private static List<DossierEntry> dossier(BaseAssessment assessment) {
        return assessment.scores().stream()
                .map(score -> new DossierEntry(
                        heading(score.indicator().dimension()),
                        label(score),
                        score.claim().statement(),
                        score.code(),
                        false))
                .toList();
    }

    private static String heading(Dimension dimension) {
        return dimension.code() + " " + dimension.nameZh();
    }

    private static String label(IndicatorScore score) {
        return "%s %s (%s / %s)"
                .formatted(
                        score.code(),
                        score.indicator().nameZh(),
                        score.claim().points().stripTrailingZeros().toPlainString(),
                        score.indicator().weight().stripTrailingZeros().toPlainString());
    }
}
