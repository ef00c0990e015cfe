package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** Which cohorts are with their process, by their rows. */
@ApplicationScoped
class CohortApprovalBook implements CaseBook {

    @Inject
    private Cohorts cohorts;

    @Override
    public String process() {
        return "CohortApproval";
    }

    @Override
    public Set<String> runningCases() {
        return cohorts.underApproval();
    }
}
