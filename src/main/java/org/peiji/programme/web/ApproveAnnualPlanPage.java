package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlanApprovalService;
import org.peiji.programme.application.AnnualPlanView;

/** 审批年度计划 page: the plan on the left, the ministry's decision on the right. */
@Named
@ViewScoped
public class ApproveAnnualPlanPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualPlanApprovalService plans;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient AnnualPlanView view;

    public void open() {
        view = plans.openApproval(getTask());
    }

    public String submit() {
        return decide(
                () -> plans.approveAnnualPlan(getTask(), getForm().opinion()),
                "programme.plan.decided",
                texts.organisation(view.plan().organisationName()),
                texts.label(getForm().getDecision()));
    }

    public AnnualPlanView getView() {
        return view;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "programme.approvePlan");
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, view.plan());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(view.plan().number()), "programme");
    }
}
