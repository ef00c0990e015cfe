package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Refusal;

/** 批量录取: the base admits several trainees; whoever finds no place is skipped and told of. */
@ApplicationScoped
public class AdmitTrainees extends AdmissionBatch {

    public AdmitTrainees() {
        super("enrolment.batch.admit", Decision.ADMITTED);
    }

    @Override
    protected Refusal hindrance(boolean free) {
        return free ? null : new Refusal("enrolment.refusal.full");
    }
}
