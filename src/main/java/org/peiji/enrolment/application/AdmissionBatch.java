package org.peiji.enrolment.application;

import jakarta.inject.Inject;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** One decision of the base on several trainees, each as on its own page; who awaits none is skipped and told of. */
abstract class AdmissionBatch implements BatchAction {

    private final String name;
    private final Decision decision;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private AdmissionService service;

    protected AdmissionBatch(String name, Decision decision) {
        this.name = name;
        this.decision = decision;
    }

    @Override
    public String name() {
        return name;
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
        service.admitTrainee(enrolment.task(), new Opinion(decision, remark));
    }

    private Refusal hindrance(EnrolmentView enrolment) {
        return enrolment.state() == EnrolmentState.ENDORSED
                ? hindrance(service.isFreeFor(enrolment.number()))
                : new Refusal("enrolment.refusal.awaitsNoAdmission", enrolment.state());
    }

    /** Why it cannot be decided so, depending on whether there is a free place for that person; null if it can. */
    protected abstract Refusal hindrance(boolean free);
}
