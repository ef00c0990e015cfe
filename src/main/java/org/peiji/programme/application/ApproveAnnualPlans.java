package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.security.Permission;

/** 批量批准年度计划: the ministry approves several plans; each is approved as it would be on its own page. */
@ApplicationScoped
public class ApproveAnnualPlans implements BatchAction {

    @Inject
    private AnnualPlanService plans;

    @Inject
    private AnnualPlanApprovalService approvals;

    @Override
    public String name() {
        return "programme.batch.approve";
    }

    @Override
    public String listing() {
        return "annual-plans";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_APPROVE_ANNUAL_PLAN;
    }

    @Override
    public Candidate preview(String id) {
        AnnualPlanRow plan = plans.annualPlan(id).plan();
        Refusal refusal = approvals.awaitsApproval(id).isPresent()
                ? null
                : new Refusal("programme.refusal.awaitsNoApproval", plan.state());
        return new Candidate(id, new Registered(plan.organisationName()), refusal);
    }

    @Override
    public void run(String id, String remark) {
        String task = approvals
                .awaitsApproval(id)
                .orElseThrow(() -> new Refusal(
                        "programme.refusal.awaitsNoApproval",
                        plans.annualPlan(id).plan().state()));
        approvals.approveAnnualPlan(task, new Opinion(Decision.APPROVED, remark));
    }
}
