package org.peiji.enrolment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.enrolment.application.AdmissionService;

/** Calls from the process TraineeEnrolment 学员报名. */
@Named
@ApplicationScoped
public class TraineeEnrolmentSteps {

    @Inject
    private AdmissionService admissions;

    public void releasePlace(String enrolment) {
        admissions.releasePlace(enrolment);
    }

    public void lapseOffer(String enrolment) {
        admissions.lapseOffer(enrolment);
    }

    public void releaseWithdrawnPlace(String enrolment) {
        admissions.releaseWithdrawnPlace(enrolment);
    }
}
