package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** 批量同意报名: a school leader endorses several enrolments; each is endorsed as it would be on its own page. */
@ApplicationScoped
public class EndorseEnrolments implements BatchAction {

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private TraineeEnrolmentService service;

    @Override
    public String name() {
        return "enrolment.batch.endorse";
    }

    @Override
    public String listing() {
        return "enrolments";
    }

    @Override
    public Permission permission() {
        return Permission.ENROLMENT_ENDORSE_ENROLMENT;
    }

    @Override
    public Candidate preview(String id) {
        EnrolmentView enrolment = enrolments.enrolment(id);
        return new Candidate(
                id,
                enrolment.name(),
                enrolment.state() == EnrolmentState.SUBMITTED
                        ? null
                        : new Refusal("enrolment.refusal.awaitsNoEndorsement", enrolment.state()));
    }

    @Override
    public void run(String id, String remark) {
        EnrolmentView enrolment = enrolments.enrolment(id);
        if (enrolment.state() != EnrolmentState.SUBMITTED) {
            throw new Refusal("enrolment.refusal.awaitsNoEndorsement", enrolment.state());
        }
        service.endorseEnrolment(enrolment.task(), new Opinion(Decision.APPROVED, remark));
    }
}
