package org.peiji.enrolment.application;

import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.engine.OpenTask;

/** What the enrolment feature asks of its process. */
public interface TraineeEnrolmentWorkflow {

    /** @param personName as the school and the base know the trainee, for their worklists */
    void submitted(Enrolment enrolment, CohortSummary cohort, String personName);

    /** The school's open task. */
    OpenTask endorsement(String task);

    /** The trainee's open task after a return. */
    OpenTask correction(String task);

    /** The province's open task. */
    OpenTask waiver(String task);

    /** The base's open task. */
    OpenTask admission(String task);

    /** The trainee's open task after an offer. */
    OpenTask confirmation(String task);

    /** Completes a task in which something was decided. */
    void decided(OpenTask task, Decision decision);

    void corrected(OpenTask task, Enrolment enrolment);

    void placeOffered(Enrolment enrolment);

    /** A place of the school was passed on to an enrolment that waits for the base. */
    void placeTakenOver(Enrolment enrolment);

    void waitingListClosed(Enrolment enrolment);

    void withdrawn(Enrolment enrolment);

    /** What the enrolment waits for now, if it waits for somebody. */
    Optional<OpenTask> waitsFor(String enrolment);
}
