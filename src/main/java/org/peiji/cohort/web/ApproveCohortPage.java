package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;

/** 审批班次 page: the decision of the director. */
@Named
@ViewScoped
public class ApproveCohortPage extends CohortDecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    public ApproveCohortPage() {
        super("cohort.approve");
    }

    @Override
    protected CohortSummary begin(String task) {
        return cohorts.openApproval(task);
    }

    @Override
    protected void settle(String task, Opinion opinion) {
        cohorts.approveCohort(task, opinion);
    }
}
