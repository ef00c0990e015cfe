package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.engine.Belonging;
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

    @Override
    public Belonging belonging(String caseNumber) {
        CohortSummary cohort = cohorts.find(caseNumber).summary();
        return new Belonging(cohort.number(), cohort.title(), cohort.titleEn(), null);
    }
}
