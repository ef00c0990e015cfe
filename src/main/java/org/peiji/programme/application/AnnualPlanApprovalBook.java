package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** Which annual plans are with their process, by their rows. */
@ApplicationScoped
class AnnualPlanApprovalBook implements CaseBook {

    @Inject
    private AnnualPlans plans;

    @Override
    public String process() {
        return "AnnualPlanApproval";
    }

    @Override
    public Set<String> runningCases() {
        return plans.underApproval();
    }
}
