package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Places;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.cohort.domain.CohortRoute;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.FormSections;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammeDirectory;
import org.peiji.programme.ProgrammeSummary;

/** 班次审批: a base plans a cohort; its director approves it before it opens for enrolment. */
@ApplicationScoped
public class CohortApprovalService {

    private static final String PLAN = "plan";

    @Inject
    private Cohorts cohorts;

    @Inject
    private ProgrammeDirectory programmes;

    @Inject
    private DesignationGate gate;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CohortApprovalWorkflow workflow;

    @Inject
    private CohortRoutes routes;

    @Inject
    private CohortNews news;

    @Inject
    private GoAheadDecisionWorkflow goAhead;

    @Inject
    private Places places;

    @Inject
    private FormSections sections;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Keeps a new draft and answers its number. */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public String draftCohort(CohortPlan plan) {
        ProgrammeSummary programme = ownProgramme(plan.programme());
        gate.require(programme.organisation(), Publication.DRAFT_COHORT);
        Cohort cohort = Cohort.draft(numbers.next("COH"), programme, plan.checked(programme, clock.today()));
        cohorts.add(cohort);
        sections.save(cohort.number(), PLAN, Edition.NONE.number());
        return cohort.number();
    }

    /**
     * Keeps a changed draft.
     *
     * @param begunWith number of the edition that the writer had before him or her
     * @throws org.peiji.platform.form.Overtaken if a colleague kept another plan since then
     */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public Edition replanCohort(String number, CohortPlan plan, int begunWith) {
        Cohort cohort = withinScope(cohorts.lock(number));
        cohort.replan(plan.checked(programmes.find(cohort.programme()), clock.today()));
        return sections.save(number, PLAN, begunWith);
    }

    /** The last keeping of a plan. */
    @Requires(Permission.COHORT_DRAFT_COHORT)
    @Transactional
    public Edition edition(String number) {
        return sections.of(inScope(number).number()).getOrDefault(PLAN, Edition.NONE);
    }

    @Requires(Permission.COHORT_SUBMIT_COHORT)
    @Transactional
    public void submitCohort(String number) {
        Cohort cohort = inScope(number);
        gate.require(cohort.organisation(), Publication.SUBMIT_COHORT);
        cohort.submit(current.get().username());
        approvals.record(number, "SubmitCohort", new Opinion(Decision.SUBMITTED, null));
        workflow.submitted(cohort.summary());
    }

    /** The open task on a cohort that waits for its director. */
    @Requires(Permission.COHORT_READ)
    @Transactional
    public Optional<String> awaitsApproval(String number) {
        return workflow.awaitsApproval(inScope(number).number()).map(OpenTask::id);
    }

    @Requires(Permission.COHORT_APPROVE_COHORT)
    @Transactional
    public CohortSummary openApproval(String task) {
        return inScope(workflow.approval(task).caseNumber()).summary();
    }

    @Requires(Permission.COHORT_APPROVE_COHORT)
    @Transactional
    public void approveCohort(String task, Opinion opinion) {
        OpenTask open = workflow.approval(task);
        opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        Cohort cohort = inScope(open.caseNumber());
        if (opinion.decision() == Decision.APPROVED) {
            gate.require(cohort.organisation(), Publication.PUBLISH_COHORT);
        }
        cohort.decide(opinion.decision(), current.get().username());
        approvals.record(open.caseNumber(), open.key(), opinion);
        CohortRoute route = opinion.decision() == Decision.APPROVED ? routes.decide(cohort) : CohortRoute.DIRECTOR;
        if (opinion.decision() != Decision.APPROVED) {
            news.decided(cohort, opinion.decision());
        }
        workflow.approvalDecided(open, opinion.decision(), route);
    }

    @Requires(Permission.COHORT_REVISE_COHORT)
    @Transactional
    public CohortSummary openRevision(String task) {
        return inScope(workflow.revision(task).caseNumber()).summary();
    }

    @Requires(Permission.COHORT_REVISE_COHORT)
    @Transactional
    public void reviseCohort(String task, CohortPlan plan) {
        OpenTask open = workflow.revision(task);
        Cohort cohort = inScope(open.caseNumber());
        gate.require(cohort.organisation(), Publication.SUBMIT_COHORT);
        cohort.revise(
                plan.checked(programmes.find(cohort.programme()), clock.today()),
                current.get().username());
        approvals.record(open.caseNumber(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.revised(open);
    }

    /** Opens an approved cohort for enrolment. */
    @ByProcess
    @Transactional
    public void publishCohort(String number) {
        Cohort cohort = cohorts.find(number);
        gate.require(cohort.organisation(), Publication.PUBLISH_COHORT);
        cohort.publish(clock.instant());
        places.open(number, cohort.summary().capacity());
        if (cohort.awaitsGoAhead()) {
            goAhead.published(cohort.summary());
        }
        news.decided(cohort, Decision.APPROVED);
    }

    @Requires(Permission.COHORT_READ)
    @Transactional
    public CohortSummary cohort(String number) {
        return inScope(number).summary();
    }

    /** A page of the cohorts within the reader's scope; null stands for any. */
    @Requires(Permission.COHORT_READ)
    @Transactional
    public List<CohortSummary> page(CohortFilter filter, Slice slice) {
        return cohorts.page(scope.organisation(), scope.province(), filter, slice).stream()
                .map(Cohort::summary)
                .toList();
    }

    @Requires(Permission.COHORT_READ)
    @Transactional
    public int count(CohortFilter filter) {
        return cohorts.count(scope.organisation(), scope.province(), filter);
    }

    private ProgrammeSummary ownProgramme(String number) {
        Faults faults = new Faults("cohort");
        faults.unless(number != null, "programme", "cohort.refusal.choose");
        faults.refuse();
        ProgrammeSummary programme = programmes.find(number);
        scope.require(number, programme.organisation(), programme.province(), null);
        if (!programme.isApproved()) {
            throw new Refusal("cohort.refusal.programmeNotApproved", programme.state());
        }
        return programme;
    }

    private Cohort inScope(String number) {
        return withinScope(cohorts.find(number));
    }

    private Cohort withinScope(Cohort cohort) {
        scope.require(cohort.number(), cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
