package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.Places;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.EligibilityCheck;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/**
 * 换人与未报到: a school names somebody else for a place that it has; the base notes who did not come. A place that is
 * passed on is never free in between, and only what is about the person is checked again.
 */
@ApplicationScoped
public class SubstitutionService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private Eligibility eligibility;

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

    @Inject
    private BusinessClock clock;

    /** Who of the same school may take the place of that enrolment over: endorsed for the cohort, without a place. */
    @Requires(Permission.ENROLMENT_SUBSTITUTE_TRAINEE)
    @Transactional
    public List<EnrolmentRow> substitutes(String number) {
        Enrolment held = views.inScope(number);
        return views.rows(enrolments.ofSchool(held.cohort(), held.school()).stream()
                .filter(Enrolment::maySubstitute)
                .toList());
    }

    /**
     * Passes a place on to somebody else of the school.
     *
     * @param by number of the other enrolment
     * @throws org.peiji.platform.failure.Refusals if the other person may not take part
     */
    @Requires(Permission.ENROLMENT_SUBSTITUTE_TRAINEE)
    @Transactional
    public void substituteTrainee(String number, String by, String remark) {
        Enrolment held = views.inScope(number);
        Enrolment other = views.inScope(by);
        if (!held.cohort().equals(other.cohort()) || !held.school().equals(other.school())) {
            throw new Refusal("enrolment.refusal.otherSchool");
        }
        held.requireWithdrawable(clock.today());
        EligibilityCheck.checkFailings(eligibility.of(other).failings(other.waiverReason()));
        boolean confirmed = held.state() == EnrolmentState.CONFIRMED;
        boolean waited = other.state() == EnrolmentState.WAITLISTED;
        held.passOn(by);
        other.takeOver();
        letters.revoke(held);
        if (waited) {
            places.leaveWaitingList(held.cohort(), by);
        }
        places.substitute(held.cohort(), number, by, remark);
        approvals.record(number, "SubstituteTrainee", new Opinion(Decision.REPLACED, remark));
        approvals.record(by, "SubstituteTrainee", new Opinion(Decision.ADMITTED, remark));
        news.offered(other);
        if (!confirmed) {
            workflow.withdrawn(held);
        }
        if (waited) {
            workflow.placeOffered(other);
        } else {
            workflow.placeTakenOver(other);
        }
    }

    /** A confirmed trainee did not come. */
    @Requires(Permission.ENROLMENT_MARK_NO_SHOW)
    @Transactional
    public void markNoShow(String number, String remark) {
        Enrolment enrolment = views.inScope(number);
        enrolment.missedBy(clock.today());
        letters.revoke(enrolment);
        approvals.record(number, "MarkNoShow", new Opinion(Decision.WITHDRAWN, remark));
        places.release(enrolment.cohort(), number, WithdrawalReason.NO_SHOW.move(), remark);
    }
}
