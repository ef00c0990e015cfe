package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 被推荐人答复: a nominee agrees by the own form and consent, declines with a reason, or lets the time pass. */
@ApplicationScoped
public class NomineeService {

    @Inject
    private Nominations nominations;

    @Inject
    private NomineeCalls calls;

    @Inject
    private TraineeEnrolmentService enrolments;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private SchoolNominationWorkflow workflow;

    @Inject
    private NominationNews news;

    @Inject
    private Scope scope;

    /** Who nominates for what, and what the form begins with. */
    @Requires(Permission.ENROLMENT_ANSWER_NOMINATION)
    @Transactional
    public NominationView openAnswer(String task) {
        OpenTask open = workflow.answer(task);
        Nomination nomination = asked(open);
        return new NominationView(
                nomination.number(),
                nomination.rank(),
                nomination.reason(),
                nomination.words(),
                nominations.list(nomination.list()).confirmedByName(),
                open.dueAt(),
                enrolments.openForm(nomination.cohort()));
    }

    /**
     * Agrees and submits; answers the number of the enrolment. The form goes the one way of all enrolments, which finds
     * the nomination by itself.
     *
     * @throws org.peiji.platform.failure.Refusals naming every field and rule that stands against it
     */
    @Requires(Permission.ENROLMENT_ANSWER_NOMINATION)
    @Transactional
    public String acceptNomination(String task, EnrolmentForm form, String waiverReason) {
        Nomination nomination = asked(workflow.answer(task));
        return enrolments.submitEnrolment(nomination.cohort(), form, waiverReason);
    }

    /** Does not want to take part; the next of the list is asked. */
    @Requires(Permission.ENROLMENT_ANSWER_NOMINATION)
    @Transactional
    public void declineNomination(String task, WithdrawalReason reason, String words) {
        OpenTask open = workflow.answer(task);
        Nomination nomination = asked(open);
        nomination.decline(reason);
        approvals.record(nomination.number(), open.key(), new Opinion(Decision.DECLINED, words));
        news.declined(nomination);
        workflow.decided(open, Decision.DECLINED);
    }

    /** The list is confirmed. */
    @ByProcess
    @Transactional
    public void askNominees(String list) {
        calls.askNext(list);
    }

    /** The nominee has declined. */
    @ByProcess
    @Transactional
    public void askNextNominee(String nomination) {
        calls.askNext(nominations.find(nomination).list());
    }

    /** The nominee has not answered in time. */
    @ByProcess
    @Transactional
    public void lapseNomination(String number) {
        Nomination nomination = nominations.find(number);
        nomination.lapse();
        approvals.recordBySystem(number, "LapseNomination", new Opinion(Decision.LAPSED, null));
        news.lapsed(nomination);
        calls.askNext(nomination.list());
    }

    private Nomination asked(OpenTask open) {
        Nomination nomination = nominations.find(open.caseNumber());
        scope.require(nomination.number(), nomination.school(), null, nomination.trainee());
        return nomination;
    }
}
