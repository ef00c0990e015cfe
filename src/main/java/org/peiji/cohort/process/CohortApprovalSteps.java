package org.peiji.cohort.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.cohort.application.CohortApprovalService;

/** Calls from the process CohortApproval 班次审批. */
@Named
@ApplicationScoped
public class CohortApprovalSteps {

    @Inject
    private CohortApprovalService cohorts;

    public void publishCohort(String cohort) {
        cohorts.publishCohort(cohort);
    }
}
