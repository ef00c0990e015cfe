package org.peiji.assessment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewsCompleted;
import org.peiji.expert.ScoreAdjusted;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;

/** What the process 基地考核 calls, and what it hears. */
@Named
@ApplicationScoped
public class BaseAssessmentSteps {

    @Inject
    private BaseAssessmentService service;

    public void openReview(String assessment) {
        service.openReview(assessment);
    }

    public void reopenReview(String assessment) {
        service.reopenReview(assessment);
    }

    public void determineGrade(String assessment) {
        service.determineGrade(assessment);
    }

    void taskOpened(@Observes TaskOpened opened) {
        if (opened.process().equals(BaseAssessmentProcess.ID)) {
            service.waitFor(opened.task());
        }
    }

    void taskDueChanged(@Observes TaskDueChanged changed) {
        if (changed.process().equals(BaseAssessmentProcess.ID)) {
            service.waitUntil(changed.caseNumber(), changed.dueAt());
        }
    }

    void scoreAdjusted(@Observes ScoreAdjusted adjusted) {
        if (adjusted.kind() == ReviewKind.ASSESSMENT) {
            service.takeAdjustment(adjusted.caseNumber(), adjusted.adjusted());
        }
    }

    void reviewsCompleted(@Observes ReviewsCompleted reviews) {
        if (reviews.kind() == ReviewKind.ASSESSMENT) {
            service.takeScores(reviews.caseNumber());
        }
    }
}
