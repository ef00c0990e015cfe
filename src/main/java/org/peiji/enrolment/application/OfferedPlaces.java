package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.PlaceOffered;
import org.peiji.enrolment.domain.Enrolment;

/** 递补通知: whoever the ledger keeps a place for is asked to confirm, in the same transaction. */
@ApplicationScoped
class OfferedPlaces {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentNews news;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    void offer(@Observes PlaceOffered offered) {
        Enrolment next = enrolments.find(offered.enrolment());
        next.offerPlace();
        news.offered(next);
        approvals.recordBySystem(next.number(), "OfferPlace", new Opinion(Decision.ADMITTED, null));
        workflow.placeOffered(next);
    }
}
