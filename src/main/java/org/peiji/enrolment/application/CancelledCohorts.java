package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortCancelled;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.Places;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Enrolment;

/**
 * 班次取消: whoever is enrolled for a cancelled cohort is let go in the same transaction and told what else there is.
 * The waiting list goes first, so that no place that comes free is offered to anybody.
 */
@ApplicationScoped
class CancelledCohorts {

    @Inject
    private Enrolments enrolments;

    @Inject
    private NomineeCalls nominees;

    @Inject
    private Places places;

    @Inject
    private AdmissionLetters letters;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private EnrolmentNews news;

    void end(@Observes CohortCancelled cancelled) {
        nominees.close(cancelled.cohort());
        List<Enrolment> active = enrolments.activeOf(cancelled.cohort()).stream()
                .sorted(Comparator.comparing(each -> each.state() != EnrolmentState.WAITLISTED))
                .toList();
        active.forEach(enrolment -> end(enrolment, cancelled.words()));
    }

    private void end(Enrolment enrolment, String words) {
        boolean running = enrolment.state() != EnrolmentState.CONFIRMED;
        boolean waited = enrolment.state() == EnrolmentState.WAITLISTED;
        letters.revoke(enrolment);
        boolean held = enrolment.cancel();
        if (held) {
            places.release(enrolment.cohort(), enrolment.number(), PlaceMove.CANCELLED, words);
        } else if (waited) {
            places.leaveWaitingList(enrolment.cohort(), enrolment.number());
        }
        approvals.record(enrolment.number(), "CancelCohort", new Opinion(Decision.CLOSED, words));
        news.moved(enrolment);
        if (running) {
            workflow.withdrawn(enrolment);
        }
    }
}
