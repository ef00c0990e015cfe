package org.peiji.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.platform.web.Texts;

/** Where an assessment stands, as the strip shows it: {@code #{assessmentStrip.of(view.status)}}. */
@Named
@ApplicationScoped
public class AssessmentStrip {

    private static final List<AssessmentStatus> WAY = List.of(
            AssessmentStatus.SELF_ASSESSMENT,
            AssessmentStatus.EXPERT_SCORING,
            AssessmentStatus.RESULT_CONFIRMATION,
            AssessmentStatus.CLOSED);

    @Inject
    private Texts texts;

    public List<Step> of(AssessmentStatus status) {
        boolean returned = status == AssessmentStatus.RETURNED;
        int here = returned ? 0 : WAY.indexOf(status);
        return IntStream.range(0, WAY.size())
                .mapToObj(place -> new Step(
                        texts.label(returned && place == 0 ? AssessmentStatus.RETURNED : WAY.get(place)),
                        null,
                        place < here || status == AssessmentStatus.CLOSED ? "done" : place == here ? "here" : "todo"))
                .toList();
    }

    /** The tone of a status as a tag. */
    public String tone(AssessmentStatus status) {
        return status.tone();
    }

    /** What the base is told while the case stands there. */
    public String told(AssessmentStatus status) {
        return switch (status) {
            case SELF_ASSESSMENT -> texts.get("assessment.public.CompleteSelfAssessment");
            case EXPERT_SCORING -> texts.get("assessment.public.ReviewsCompleted");
            case RESULT_CONFIRMATION -> texts.get("assessment.public.ConfirmResult");
            case RETURNED -> texts.get("assessment.public.SupplementSelfAssessment");
            case CLOSED -> texts.label(status);
        };
    }

    /** One step of the strip. */
    public record Step(String label, String note, String state) {}
}
