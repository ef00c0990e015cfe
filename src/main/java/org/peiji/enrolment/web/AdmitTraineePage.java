package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.PlaceLedger;
import org.peiji.enrolment.application.AdmissionService;
import org.peiji.enrolment.application.AdmissionView;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.RuleCheck;
import org.peiji.platform.web.Texts;

/** 录取 page: the form on the left; on the right the places, the effect of each decision, and the decision. */
@Named
@ViewScoped
public class AdmitTraineePage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdmissionService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient EnrolmentView enrolment;
    private transient PlaceLedger places;
    private transient List<BucketView> reach;
    private transient List<RuleCheck> checks;

    public void open() {
        AdmissionView view = service.openAdmission(getTask());
        enrolment = view.enrolment();
        places = view.places();
        reach = view.reach();
        checks = view.checks();
    }

    public String admitTrainee() {
        return decide(
                () -> service.admitTrainee(getTask(), getForm().opinion()),
                "enrolment.admit.done",
                enrolment.name(),
                texts.label(getForm().getDecision()));
    }

    /** Each decision with its effect on the places; what is not possible now says why. */
    public List<Outcomes.Outcome> getOutcomes() {
        int free = reach.stream().mapToInt(bucket -> bucket.places().free()).sum();
        int waiting = reach.stream()
                .mapToInt(bucket -> bucket.places().waiting())
                .max()
                .orElse(0);
        return List.of(
                outcome(Decision.ADMITTED, free == 0, "full", free, free - 1, places.offered(), places.offered() + 1),
                outcome(Decision.WAITLISTED, free > 0, "notFull", free, waiting + 1),
                outcome(Decision.REJECTED, false, "full"));
    }

    private Outcomes.Outcome outcome(Decision of, boolean disabled, String reason, Object... figures) {
        return new Outcomes.Outcome(
                of,
                of == Decision.REJECTED ? texts.get("enrolment.admit.outcome.REJECTED") : texts.label(of),
                texts.of("enrolment.admit.effect." + of, figures),
                disabled,
                texts.of("enrolment.admit.reason." + reason, figures));
    }

    public PlaceLedger getPlaces() {
        return places;
    }

    /** The buckets from which the trainee may have a place. */
    public List<BucketView> getReach() {
        return reach;
    }

    /** Every rule as it stands now. */
    public List<RuleCheck> getChecks() {
        return checks;
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(enrolment.number()), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }
}
