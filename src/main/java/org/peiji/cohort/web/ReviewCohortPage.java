package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortReviewService;

/** 省级审核班次 page: the decision of the province. */
@Named
@ViewScoped
public class ReviewCohortPage extends CohortDecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortReviewService cohorts;

    public ReviewCohortPage() {
        super("cohort.review");
    }

    @Override
    protected CohortSummary begin(String task) {
        return cohorts.openReview(task);
    }

    @Override
    protected void settle(String task, Opinion opinion) {
        cohorts.reviewCohort(task, opinion);
    }
}
