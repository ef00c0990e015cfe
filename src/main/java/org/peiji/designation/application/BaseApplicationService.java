package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;
import static org.peiji.approval.Decision.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Opinion;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.DropOut;
import org.peiji.expert.ReviewPanels;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.file.Files;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.FormSections;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** Use cases of 基地申报: what colleges, provinces and the ministry do with an application. */
@ApplicationScoped
public class BaseApplicationService {

    @Inject
    private BaseApplications applications;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private ApplicationRules rules;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private FormSections sections;

    @Inject
    private Files files;

    @Inject
    private Evidences evidences;

    @Inject
    private EvidenceService evidence;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ReviewPanels panels;

    @Inject
    private DesignationNews news;

    @Inject
    private WithdrawalRequests withdrawals;

    @Inject
    private ReserveListService reserves;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private BaseApplicationWorkflow workflow;

    /**
     * Begins the college's one application in a round.
     *
     * @return its number
     */
    @Transactional
    @Requires(Permission.DESIGNATION_DRAFT_APPLICATION)
    public String draftApplication(String round) {
        DesignationRound open = rounds.require(round);
        String college = current.get().organisation();
        String earlier = applications.numberOf(open, college);
        if (earlier != null) {
            throw new Conflict("designation.refusal.appliedAlready", earlier);
        }
        open.requireEligible(organisations.find(college).kind());
        BaseApplication application = BaseApplication.draft(
                numbers.next("APP"), open, organisations.find(college), clock.today(), clock.instant());
        applications.lastSubmittedBy(college).ifPresent(application::takeOver);
        ApplicationRules.Entry entry = rules.entry(college);
        rules.requireAdmissible(college, entry, application.dossier());
        application.enter(entry.kind(), entry.route());
        applications.add(application);
        return application.number();
    }

    /** How far the college has come with each section that it has saved. */
    @Transactional
    @Requires(Permission.DESIGNATION_DRAFT_APPLICATION)
    public Map<String, Edition> sections(String number) {
        own(number);
        return sections.of(number);
    }

    /**
     * Keeps one section; colleagues may write the others at the same time.
     *
     * @param begunWith number of the edition that the writer had before him or her
     */
    @Transactional
    @Requires(Permission.DESIGNATION_DRAFT_APPLICATION)
    public Edition saveSection(String number, DossierField.Section section, int begunWith, Dossier written) {
        locked(number).fillIn(section, written);
        return sections.save(number, section.name(), begunWith);
    }

    /** Freezes the dossier as version 1 and gives it to the province. */
    @Transactional
    @Requires(Permission.DESIGNATION_SUBMIT_APPLICATION)
    public void submitApplication(String number, boolean committed) {
        BaseApplication application = locked(number);
        ApplicationRules.Entry entry = rules.entry(application.organisation());
        application.commit(committed);
        application.enter(entry.kind(), entry.route());
        rules.requireAdmissible(application.organisation(), entry, application.dossier());
        application.submit(frozen(application), clock.today(), current.get(), clock.instant());
        rules.keep(application, entry);
        approvals.record(number, ApplicationStatus.DRAFT.position(), new Opinion(SUBMITTED, ""));
        workflow.submitted(application);
    }

    /** Freezes the corrected dossier as the next version and gives it back to the step that returned it. */
    @Transactional
    @Requires(Permission.DESIGNATION_CORRECT_APPLICATION)
    public void correctApplication(String taskId, boolean committed, String note) {
        OpenTask task = workflow.open(taskId, ApplicationStatus.RETURNED);
        BaseApplication application = locked(task.caseNumber());
        application.commit(committed);
        application.resubmit(frozen(application), current.get(), clock.instant());
        approvals.record(application.number(), task.key(), new Opinion(SUBMITTED, note));
        workflow.corrected(task);
    }

    @Transactional
    @Requires(Permission.DESIGNATION_CHECK_APPLICATION)
    public void checkApplication(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId, ApplicationStatus.FORMAL_CHECK);
        opinion.among(APPROVED, RETURNED, REJECTED);
        BaseApplication application = applications.require(task.caseNumber());
        application.check(opinion.decision(), opinion.decision() == RETURNED && rules.mayReturnNow(application));
        approvals.record(task.caseNumber(), task.key(), opinion);
        news.reviewed(application, opinion.decision());
        workflow.decided(task, opinion.decision());
    }

    /**
     * Designates the college or does not.
     *
     * @param kind as what it is designated; only with APPROVED
     * @param document number of the decision document; only with APPROVED
     */
    @Transactional
    @Requires(Permission.DESIGNATION_DECIDE_APPLICATION)
    public void decideApplication(String taskId, Opinion opinion, DesignationKind kind, String document) {
        OpenTask task = workflow.open(taskId, ApplicationStatus.DECISION);
        opinion.among(APPROVED, REJECTED);
        BaseApplication application = applications.lock(task.caseNumber());
        withdrawals.requireNoneOpen(task.caseNumber());
        application.decide(opinion.decision(), kind, document);
        approvals.record(task.caseNumber(), task.key(), opinion);
        panels.conclude(task.caseNumber());
        news.decided(application, opinion.decision());
        if (opinion.decision() == REJECTED && application.notice() != null) {
            reserves.droppedOut(application, DropOut.REFUSED);
        }
        workflow.decided(task, opinion.decision());
    }

    private BaseApplication own(String number) {
        return withinScope(applications.require(number));
    }

    private BaseApplication locked(String number) {
        return withinScope(applications.lock(number));
    }

    private BaseApplication withinScope(BaseApplication application) {
        scope.require(application.number(), application.organisation(), application.province(), null);
        return application;
    }

    private String frozen(BaseApplication application) {
        evidence.requireComplete(application);
        return FrozenDossier.of(
                        application.dossier(), files.of(application.number()), evidences.of(application.number()))
                .json();
    }
}
