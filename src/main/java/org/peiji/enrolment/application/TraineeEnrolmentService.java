package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Places;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.EligibilityCheck;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonNumber;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
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
    private DesignationGate gate;

    @Inject
    private Places places;

    @Inject
    private People people;

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
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "peiji.allow-test-ids", defaultValue = "false")
    private boolean testIdsAllowed;

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
        Actor trainee = current.get();
        CohortSummary cohort = cohorts.published(cohortNumber);
        gate.require(cohort.organisation(), Publication.OPEN_ENROLMENT);
        EligibilityCheck eligibility = eligibility(cohort);
        EnrolmentForm form = enrolments
                .latestOf(trainee.username())
                .map(latest -> typed.completedBy(people.reveal(latest.person())))
                .orElse(typed);
        eligibility.checkNew(form, enrolments.engagementsOf(trainee.username(), null));
        PersonNumber person = people.register(form.registration(trainee.personName(), trainee.organisation()));
        eligibility.checkEngagements(enrolments.engagementsOf(person));
        Enrolment enrolment = Enrolment.submit(numbers.next("ENR"), cohort, person, trainee, form, clock.instant());
        enrolments.add(enrolment);
        approvals.record(enrolment.number(), "SubmitEnrolment", new Opinion(Decision.SUBMITTED, null));
        workflow.submitted(enrolment, cohort, trainee.personName());
        return enrolment.number();
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

    /** @throws org.peiji.platform.failure.Refusals naming every field and rule that stands against it */
    @Requires(Permission.ENROLMENT_CORRECT_ENROLMENT)
    @Transactional
    public void correctEnrolment(String task, EnrolmentForm typed) {
        OpenTask open = workflow.correction(task);
        Enrolment enrolment = views.inScope(open.caseNumber());
        EnrolmentForm form = typed.completedBy(people.reveal(enrolment.person()));
        eligibility(cohorts.find(enrolment.cohort()))
                .checkCorrection(form, enrolments.engagementsOf(enrolment.trainee(), enrolment.number()));
        people.register(form.registration(current.get().personName(), enrolment.school()));
        enrolment.correct(form);
        approvals.record(open.caseNumber(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.corrected(open);
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

    private EligibilityCheck eligibility(CohortSummary cohort) {
        return new EligibilityCheck(cohort, clock.today(), testIdsAllowed);
    }
}
