package org.peiji.programme.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.programme.application.AnnualPlanApprovalService;

/** Calls from the process AnnualPlanApproval 年度计划审批. */
@Named
@ApplicationScoped
public class AnnualPlanApprovalSteps {

    @Inject
    private AnnualPlanApprovalService plans;

    public String determineRoute(String plan) {
        return plans.determineRoute(plan);
    }

    public void releasePlanItems(String plan) {
        plans.releasePlanItems(plan);
    }

    public void lapsePlan(String plan) {
        plans.lapsePlan(plan);
    }
}
