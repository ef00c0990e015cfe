package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.peiji.designation.application.ProposedListService;
import org.peiji.designation.application.ReviewService;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewsCompleted;
import org.peiji.notice.NoticeConcluded;

/** What the process of an application calls, and what it hears from the expert review. */
@Named
@ApplicationScoped
public class BaseApplicationSteps {

    @Inject
    private ReviewService service;

    @Inject
    private ProposedListService lists;

    public Date provinceUntil(String number) {
        return service.provinceUntil(number);
    }

    public void passUnhandled(String number) {
        service.passUnhandled(number);
    }

    public void openReview(String number) {
        service.openReview(number);
    }

    public void cancelReview(String number) {
        service.cancelReview(number);
    }

    public void grantDesignation(String number) {
        service.grantDesignation(number);
    }

    void hear(@Observes NoticeConcluded over) {
        if (over.source() != null) {
            lists.concluded(over);
        }
    }

    void hear(@Observes ReviewsCompleted completed) {
        if (completed.kind() == ReviewKind.DESIGNATION) {
            service.completeReview(completed.caseNumber());
        }
    }
}
