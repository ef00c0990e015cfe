package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Places;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.Candidate;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.organisation.People;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 学员报名: what trainees and their schools do. */
@ApplicationScoped
public class TraineeEnrolmentService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentViews views;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private Submissions submissions;

    @Inject
    private Wishes wishes;

    @Inject
    private Eligibility eligibility;

    @Inject
    private AdmissionService admissions;

    @Inject
    private AdmissionLetters letters;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private EnrolmentNews news;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** What the trainee's form for a cohort begins with. */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public EnrolmentDraft openForm(String cohort) {
        Actor trainee = current.get();
        Enrolment latest = enrolments.latestOf(trainee.username()).orElse(null);
        return new EnrolmentDraft(
                cohorts.published(cohort),
                trainee.personName(),
                trainee.organisationName(),
                latest == null ? null : people.find(latest.person()),
                latest == null ? null : latest.profile());
    }

    /**
     * Submits an enrolment and answers its number.
     *
     * @throws org.peiji.platform.failure.Refusals naming every field and rule that stands against it
     */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public String submitEnrolment(String cohortNumber, EnrolmentForm typed) {
        return submitEnrolment(cohortNumber, typed, null);
    }

    /**
     * The same, asking that rules which are not kept be waived.
     *
     * @param waiverReason why; null if no waiver is asked for
     */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public String submitEnrolment(String cohortNumber, EnrolmentForm typed, String waiverReason) {
        Actor trainee = current.get();
        EnrolmentForm form = enrolments
                .latestOf(trainee.username())
                .map(latest -> typed.completedBy(people.reveal(latest.person())))
                .orElse(typed);
        return submissions.submit(cohorts.published(cohortNumber), trainee, form, waiverReason, null);
    }

    @Requires(Permission.ENROLMENT_ENDORSE_ENROLMENT)
    @Transactional
    public EnrolmentView openEndorsement(String task) {
        return views.view(views.inScope(workflow.endorsement(task).caseNumber()));
    }

    @Requires(Permission.ENROLMENT_ENDORSE_ENROLMENT)
    @Transactional
    public void endorseEnrolment(String task, Opinion opinion) {
        OpenTask open = workflow.endorsement(task);
        opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        Enrolment enrolment = views.inScope(open.caseNumber());
        enrolment.endorse(opinion.decision());
        approvals.record(open.caseNumber(), open.key(), opinion);
        news.moved(enrolment);
        workflow.decided(open, opinion.decision());
    }

    @Requires(Permission.ENROLMENT_CORRECT_ENROLMENT)
    @Transactional
    public EnrolmentView openCorrection(String task) {
        return views.view(views.inScope(workflow.correction(task).caseNumber()));
    }

    /**
     * Submits again after the school returned it.
     *
     * @param waiverReason why rules should be waived; null if no waiver is asked for
     * @throws org.peiji.platform.failure.Refusals naming every field and rule that stands against it
     */
    @Requires(Permission.ENROLMENT_CORRECT_ENROLMENT)
    @Transactional
    public void correctEnrolment(String task, EnrolmentForm typed, String waiverReason) {
        OpenTask open = workflow.correction(task);
        Enrolment enrolment = views.inScope(open.caseNumber());
        EnrolmentForm form = typed.completedBy(people.reveal(enrolment.person()));
        CohortSummary cohort = cohorts.find(enrolment.cohort());
        Eligibility.Findings findings =
                eligibility.of(cohort, enrolment.trainee(), enrolment.person(), Candidate.of(form), enrolment.number());
        submissions.check(cohort).checkCorrection(form, findings.failings(waiverReason));
        people.register(form.registration(current.get().personName(), enrolment.school()));
        enrolment.correct(form);
        enrolment.askWaiver(findings.needsWaiver() ? waiverReason : null);
        eligibility.keep(enrolment.number(), findings);
        approvals.record(open.caseNumber(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.corrected(open, enrolment);
    }

    @Requires(Permission.ENROLMENT_CONFIRM_ATTENDANCE)
    @Transactional
    public EnrolmentView openConfirmation(String task) {
        return views.view(views.inScope(workflow.confirmation(task).caseNumber()));
    }

    /** Accepts the place or gives it back; given back, it goes to whoever has waited longest. */
    @Requires(Permission.ENROLMENT_CONFIRM_ATTENDANCE)
    @Transactional
    public void confirmAttendance(String task, Opinion opinion) {
        OpenTask open = workflow.confirmation(task);
        opinion.among(Decision.CONFIRMED, Decision.DECLINED);
        Enrolment enrolment = views.inScope(open.caseNumber());
        if (opinion.decision() == Decision.CONFIRMED) {
            enrolment.confirm();
            places.confirm(enrolment.cohort(), enrolment.number());
            letters.issue(enrolment);
            wishes.confirmed(enrolment);
        }
        approvals.record(open.caseNumber(), open.key(), opinion);
        workflow.decided(open, opinion.decision());
    }

    /** Withdraws before the cohort begins; a place that is held goes to whoever has waited longest. */
    @Requires(Permission.ENROLMENT_WITHDRAW_ENROLMENT)
    @Transactional
    public void withdrawEnrolment(String number, WithdrawalReason reason, String words) {
        Enrolment enrolment = views.inScope(number);
        enrolment.requireWithdrawable(clock.today());
        if (!WithdrawalReason.OWN.contains(reason)) {
            throw new Refusal("enrolment.refusal.reason");
        }
        enrolment.giveUp(reason);
        approvals.record(number, "WithdrawEnrolment", new Opinion(Decision.WITHDRAWN, words));
        if (enrolment.state() == EnrolmentState.CONFIRMED) {
            admissions.releaseWithdrawnPlace(number);
        } else {
            workflow.withdrawn(enrolment);
        }
    }
}
