package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Refusal;

/** 批量不录取: the base does not admit several trainees, each with a reason: the one for all, or words of their own. */
@ApplicationScoped
public class RefuseTrainees extends AdmissionBatch {

    public RefuseTrainees() {
        super("enrolment.batch.refuse", Decision.REJECTED);
    }

    @Override
    protected Refusal hindrance(boolean free) {
        return null;
    }
}
