package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which cohorts wait for their 开班决定, by their rows. */
@ApplicationScoped
class GoAheadDecisionBook implements CaseBook {

    @Inject
    private Cohorts cohorts;

    @Override
    public String process() {
        return "GoAheadDecision";
    }

    @Override
    public Set<String> runningCases() {
        return cohorts.awaitingGoAhead();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        CohortSummary cohort = cohorts.find(caseNumber).summary();
        return new Belonging(cohort.number(), cohort.title(), cohort.titleEn(), null);
    }
}
