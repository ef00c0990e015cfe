package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Refusal;

/** 批量转候补: several trainees join the waiting list, in the order in which they are listed; who finds a place does not. */
@ApplicationScoped
public class WaitlistTrainees extends AdmissionBatch {

    public WaitlistTrainees() {
        super("enrolment.batch.waitlist", Decision.WAITLISTED);
    }

    @Override
    protected Refusal hindrance(boolean free) {
        return free ? new Refusal("enrolment.refusal.placeStillFree") : null;
    }
}
