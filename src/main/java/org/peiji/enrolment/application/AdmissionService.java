package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.Claim;
import org.peiji.cohort.PlaceMove;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.Places;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonDetails;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/**
 * 录取与候补: the base gives the places of a cohort. A place that becomes free goes to the head of the waiting list in
 * the same transaction; while somebody waits, no place is ever free for anybody else.
 */
@ApplicationScoped
public class AdmissionService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private PlaceRegister register;

    @Inject
    private Claims claims;

    @Inject
    private Wishes wishes;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private AdmissionLetters letters;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Scope scope;

    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public AdmissionView openAdmission(String task) {
        Enrolment enrolment = views.inScope(workflow.admission(task).caseNumber());
        return new AdmissionView(
                views.view(enrolment),
                register.of(enrolment.cohort()),
                register.reach(enrolment.cohort(), claims.of(enrolment)),
                eligibility.of(enrolment).checks());
    }

    /**
     * Admits, puts on the waiting list or rejects. The counter of places is the last thing that is written.
     *
     * @throws Refusal if it admits and no place is free, or puts on the waiting list and one is
     */
    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public void admitTrainee(String task, Opinion opinion) {
        OpenTask open = workflow.admission(task);
        opinion.among(Decision.ADMITTED, Decision.WAITLISTED, Decision.REJECTED);
        Enrolment enrolment = views.inScope(open.caseNumber());
        Claim claim = claims.of(enrolment);
        switch (opinion.decision()) {
            case ADMITTED -> {
                requireFreePlace(enrolment.cohort(), claim);
                enrolment.admit();
                news.moved(enrolment);
                settle(open, opinion);
                wishes.admitted(enrolment);
                places.take(enrolment.cohort(), enrolment.number(), claim);
            }
            case WAITLISTED -> {
                settle(open, opinion);
                enrolment.waitlist(places.joinWaitingList(enrolment.cohort(), enrolment.number(), claim));
                news.moved(enrolment);
            }
            default -> {
                enrolment.reject();
                news.moved(enrolment);
                settle(open, opinion);
            }
        }
    }

    /**
     * Gives a place that is held for the waiting list to somebody on it.
     *
     * @throws Refusal if none is held for that person, or the cohort's rule says that another is next
     */
    @Requires(Permission.ENROLMENT_OFFER_PLACE)
    @Transactional
    public void offerPlace(String number, String remark) {
        Enrolment enrolment = views.inScope(number);
        places.offer(enrolment.cohort(), number, remark);
    }

    /** Whether a place is free that this trainee may have. */
    @Requires(Permission.ENROLMENT_ADMIT_TRAINEE)
    @Transactional
    public boolean isFreeFor(String number) {
        Enrolment enrolment = views.inScope(number);
        return register.isFreeFor(enrolment.cohort(), claims.of(enrolment));
    }

    /** Ends the waiting list of a cohort: whoever still waits is told that no place came free. */
    @Requires(Permission.ENROLMENT_CLOSE_WAITING_LIST)
    @Transactional
    public void closeWaitingList(String cohort) {
        List<Enrolment> waiting = enrolments.inState(cohort, EnrolmentState.WAITLISTED);
        for (Enrolment enrolment : waiting) {
            scope.require(cohort, enrolment.base(), null, null);
            enrolment.endWaiting();
            places.leaveWaitingList(cohort, enrolment.number());
            news.moved(enrolment);
            approvals.record(enrolment.number(), "CloseWaitingList", new Opinion(Decision.LAPSED, null));
            workflow.waitingListClosed(enrolment);
        }
    }

    /**
     * ID number and mobile unmasked, for a stated purpose that stands in the audit trail.
     *
     * @param purpose name of a {@link RevealPurpose}
     */
    @Requires(Permission.ENROLMENT_REVEAL_PERSONAL_DATA)
    @Transactional
    public PersonDetails revealPersonalData(String number, String purpose) {
        Enrolment enrolment = views.inScope(number);
        RevealPurpose.valueOf(purpose);
        return people.reveal(enrolment.person());
    }

    /** The trainee has declined. */
    @ByProcess
    @Transactional
    public void releasePlace(String number) {
        Enrolment enrolment = enrolments.find(number);
        enrolment.decline();
        places.release(enrolment.cohort(), number, PlaceMove.DECLINED, null);
    }

    /** The trainee has not answered in time. */
    @ByProcess
    @Transactional
    public void lapseOffer(String number) {
        Enrolment enrolment = enrolments.find(number);
        enrolment.lapse();
        news.moved(enrolment);
        approvals.recordBySystem(number, "LapseOffer", new Opinion(Decision.LAPSED, null));
        places.release(enrolment.cohort(), number, PlaceMove.LAPSED, null);
    }

    /** The trainee has withdrawn, with or without a place; a place that was passed on is in other hands already. */
    @ByProcess
    @Transactional
    public void releaseWithdrawnPlace(String number) {
        Enrolment enrolment = enrolments.find(number);
        if (!enrolment.state().isActive()) {
            return;
        }
        boolean waited = enrolment.state() == EnrolmentState.WAITLISTED;
        letters.revoke(enrolment);
        if (enrolment.withdraw()) {
            places.release(
                    enrolment.cohort(), number, enrolment.withdrawalReason().move(), null);
        } else if (waited) {
            places.leaveWaitingList(enrolment.cohort(), number);
        }
    }

    private void settle(OpenTask task, Opinion opinion) {
        approvals.record(task.caseNumber(), task.key(), opinion);
        workflow.decided(task, opinion.decision());
    }

    /** Turns most away before anything is written; whether there really is a place, the counter alone knows. */
    private void requireFreePlace(String cohort, Claim claim) {
        if (!register.isFreeFor(cohort, claim)) {
            throw new Refusal("enrolment.refusal.full");
        }
    }
}
