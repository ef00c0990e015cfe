package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which nominations are with their process, by their rows: those whose nominees are asked. */
@ApplicationScoped
class NomineeAnswerBook implements CaseBook {

    @Inject
    private Nominations nominations;

    @Inject
    private CohortDirectory cohorts;

    @Override
    public String process() {
        return "NomineeAnswer";
    }

    @Override
    public Set<String> runningCases() {
        return nominations.underWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        CohortSummary cohort = cohorts.find(nominations.find(caseNumber).cohort());
        return new Belonging(cohort.number(), cohort.title(), cohort.titleEn(), null);
    }
}
