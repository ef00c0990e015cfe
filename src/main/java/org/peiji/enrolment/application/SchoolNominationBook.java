package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which lists are with their process, by their rows: those that wait for the head of the school. */
@ApplicationScoped
class SchoolNominationBook implements CaseBook {

    @Inject
    private Nominations nominations;

    @Inject
    private CohortDirectory cohorts;

    @Override
    public String process() {
        return "SchoolNomination";
    }

    @Override
    public Set<String> runningCases() {
        return nominations.listsUnderWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        NominationList list = nominations.list(caseNumber);
        CohortSummary cohort = cohorts.find(list.cohort());
        return new Belonging(cohort.number(), cohort.title(), cohort.titleEn(), null);
    }
}
