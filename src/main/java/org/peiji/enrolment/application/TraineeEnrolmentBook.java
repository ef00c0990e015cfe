package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** Which enrolments are with their process, by their rows: the active ones that are not confirmed yet. */
@ApplicationScoped
class TraineeEnrolmentBook implements CaseBook {

    @Inject
    private Enrolments enrolments;

    @Override
    public String process() {
        return "TraineeEnrolment";
    }

    @Override
    public Set<String> runningCases() {
        return enrolments.underWay();
    }
}
