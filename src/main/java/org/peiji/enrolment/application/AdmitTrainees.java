package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** 批量录取: the base admits several trainees, each as on its own page; whoever finds no place is skipped and told of. */
@ApplicationScoped
public class AdmitTrainees implements BatchAction {

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private AdmissionService service;

    @Override
    public String name() {
        return "enrolment.batch.admit";
    }

    @Override
    public String listing() {
        return "enrolments";
    }

    @Override
    public Permission permission() {
        return Permission.ENROLMENT_ADMIT_TRAINEE;
    }

    @Override
    public Candidate preview(String id) {
        EnrolmentView enrolment = enrolments.enrolment(id);
        return new Candidate(id, enrolment.name(), hindrance(enrolment));
    }

    @Override
    public void run(String id, String remark) {
        EnrolmentView enrolment = enrolments.enrolment(id);
        Refusal hindrance = hindrance(enrolment);
        if (hindrance != null) {
            throw hindrance;
        }
        service.admitTrainee(enrolment.task(), new Opinion(Decision.ADMITTED, remark));
    }

    private Refusal hindrance(EnrolmentView enrolment) {
        if (enrolment.state() != EnrolmentState.ENDORSED) {
            return new Refusal("enrolment.refusal.awaitsNoAdmission", enrolment.state());
        }
        return service.isFreeFor(enrolment.number()) ? null : new Refusal("enrolment.refusal.full");
    }
}
