package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.CLOSED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Sanction;
import org.peiji.designation.domain.SanctionState;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 申报惩戒 use cases: false material is put down, confirmed by a second person, and bars from applying for three years. */
@ApplicationScoped
public class SanctionService {

    @Inject
    private Sanctions sanctions;

    @Inject
    private BaseApplications applications;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DesignationNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private BaseApplicationWorkflow applicationWorkflow;

    @Inject
    private SanctionWorkflow workflow;

    @Transactional
    @Requires(Permission.DESIGNATION_READ_SANCTIONS)
    public List<Sanction> page(String search, SanctionState state, Slice slice) {
        return sanctions.page(criteria(search, state), slice);
    }

    @Transactional
    @Requires(Permission.DESIGNATION_READ_SANCTIONS)
    public int count(String search, SanctionState state) {
        return (int) sanctions.count(criteria(search, state));
    }

    private Sanctions.Criteria criteria(String search, SanctionState state) {
        return new Sanctions.Criteria(search, state, scope.organisation(), scope.province());
    }

    @Transactional
    @Requires(Permission.DESIGNATION_READ_SANCTIONS)
    public Sanction find(String number) {
        Sanction sanction = sanctions.require(number);
        scope.require(number, sanction.organisation(), sanction.province(), null);
        return sanction;
    }

    /** Who put it down, confirmed it and lifted it. */
    @Transactional
    @Requires(Permission.DESIGNATION_READ_SANCTIONS)
    public List<ApprovalRecord> trail(String number) {
        return approvals.of(find(number).number());
    }

    /** The sanction of an open task. */
    @Transactional
    @Requires(Permission.DESIGNATION_CONFIRM_SANCTION)
    public Sanction open(String taskId) {
        return sanctions.require(workflow.open(taskId).caseNumber());
    }

    /**
     * Puts down what was found.
     *
     * @param organisation code of the institution
     * @param application number of the application in which it was found; null if elsewhere
     * @return number of the sanction
     */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_SANCTION)
    public String proposeSanction(String organisation, String application, String finding, String document) {
        if (sanctions.isProposedFor(organisation)
                || sanctions.inForceOn(organisation).isPresent()) {
            throw new Conflict("designation.refusal.sanctionedAlready");
        }
        Sanction sanction = Sanction.propose(
                numbers.next("SAN"),
                organisations.find(organisation),
                application,
                finding,
                document,
                current.get(),
                clock.instant());
        sanctions.add(sanction);
        approvals.recordInternally(sanction.number(), "SanctionProposed", new Opinion(SUBMITTED, finding));
        workflow.proposed(sanction);
        return sanction.number();
    }

    /** A second person confirms the finding or drops it. */
    @Transactional
    @Requires(Permission.DESIGNATION_CONFIRM_SANCTION)
    public void confirmSanction(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId);
        opinion.among(APPROVED, REJECTED);
        Sanction sanction = sanctions.lock(task.caseNumber());
        sanction.confirm(opinion.decision(), clock.today(), current.get());
        approvals.recordInternally(sanction.number(), task.key(), opinion);
        workflow.decided(task, opinion.decision());
    }

    /** A confirmed sanction ends whatever application the institution has under way. */
    @Transactional
    @ByProcess
    public void imposeSanction(String number) {
        Sanction sanction = sanctions.require(number);
        news.sanctioned(sanction);
        for (String open : applications.numbersUnderWayOf(sanction.organisation())) {
            BaseApplication application = applications.lock(open);
            if (application.disqualify()) {
                quotas.giveBack(application);
            }
            approvals.recordBySystem(
                    open, ApplicationStatus.DISQUALIFIED.position(), new Opinion(CLOSED, sanction.document()));
            applicationWorkflow.disqualified(open);
        }
    }

    /** Lets the institution apply again before its time. */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_SANCTION)
    public void liftSanction(String number, String reason) {
        Sanction sanction = sanctions.lock(number);
        sanction.lift(reason, clock.today());
        approvals.recordInternally(number, "SanctionLifted", new Opinion(CLOSED, reason));
    }
}
