package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.People;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which enrolments are with their process, by their rows: the active ones that are not confirmed yet. */
@ApplicationScoped
class TraineeEnrolmentBook implements CaseBook {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private People people;

    @Override
    public String process() {
        return "TraineeEnrolment";
    }

    @Override
    public Set<String> runningCases() {
        return enrolments.underWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        Enrolment enrolment = enrolments.find(caseNumber);
        CohortSummary cohort = cohorts.find(enrolment.cohort());
        return new Belonging(
                cohort.number(),
                cohort.title(),
                cohort.titleEn(),
                people.find(enrolment.person()).fullName());
    }
}
