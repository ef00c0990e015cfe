package org.peiji.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.peiji.cohort.CohortDirectory;
import org.peiji.enrolment.application.Enrolments;

/** 报名数目: what the public and other features may ask about enrolments; numbers only, no persons. */
@ApplicationScoped
public class EnrolmentDirectory {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CohortDirectory cohorts;

    /** Where the places of a cohort are now. */
    public PlaceLedger places(String cohort) {
        Map<EnrolmentState, Integer> counts = enrolments.countByState(cohort);
        return new PlaceLedger(
                cohorts.find(cohort).capacity(),
                counts.getOrDefault(EnrolmentState.CONFIRMED, 0),
                counts.getOrDefault(EnrolmentState.ADMITTED, 0),
                counts.getOrDefault(EnrolmentState.WAITLISTED, 0));
    }
}
