package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortReviewService;

/** 部级审定班次 page: the decision of the ministry. */
@Named
@ViewScoped
public class ConfirmCohortPage extends CohortDecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortReviewService cohorts;

    public ConfirmCohortPage() {
        super("cohort.confirm");
    }

    @Override
    protected CohortSummary begin(String task) {
        return cohorts.openConfirmation(task);
    }

    @Override
    protected void settle(String task, Opinion opinion) {
        cohorts.confirmCohort(task, opinion);
    }
}
