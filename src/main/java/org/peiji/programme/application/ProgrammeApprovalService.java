package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.DesignationDirectory;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.domain.TrainingProgramme;

/**
 * 培训项目审批: the province reviews the content and the base's finance officer the budget, at the same time; then the
 * director decides. Both reviews lock the row first, so that of two who decide at the same moment the second goes on
 * from where the first has left the case.
 */
@ApplicationScoped
public class ProgrammeApprovalService {

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeService reading;

    @Inject
    private ProgrammeApprovalWorkflow workflow;

    @Inject
    private DesignationDirectory designations;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private ProgrammeNews news;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.PROGRAMME_SUBMIT_PROGRAMME)
    @Transactional
    public void submitProgramme(String number) {
        TrainingProgramme programme = inScope(programmes.get(number));
        if (designations.baseOf(programme.organisation()).isEmpty()) {
            throw new Refusal("programme.refusal.notDesignated");
        }
        programme.submit(current.get().username());
        approvals.record(number, "SubmitProgramme", new Opinion(Decision.SUBMITTED, null));
        workflow.submitted(programme.summary());
    }

    @Requires(Permission.PROGRAMME_REVIEW_PROGRAMME_CONTENT)
    @Transactional
    public ProgrammeView openContentReview(String task) {
        return view(workflow.contentReview(task));
    }

    @Requires(Permission.PROGRAMME_REVIEW_PROGRAMME_CONTENT)
    @Transactional
    public void reviewProgrammeContent(String task, Opinion opinion) {
        OpenTask open = workflow.contentReview(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED);
        inScope(programmes.lock(open.caseNumber())).reviewContent(given.decision());
        approvals.record(open.caseNumber(), open.key(), given);
        workflow.contentReviewed(open, given.decision());
    }

    @Requires(Permission.PROGRAMME_REVIEW_PROGRAMME_BUDGET)
    @Transactional
    public ProgrammeView openBudgetReview(String task) {
        return view(workflow.budgetReview(task));
    }

    @Requires(Permission.PROGRAMME_REVIEW_PROGRAMME_BUDGET)
    @Transactional
    public void reviewProgrammeBudget(String task, Opinion opinion) {
        OpenTask open = workflow.budgetReview(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED);
        inScope(programmes.lock(open.caseNumber()))
                .reviewBudget(given.decision(), current.get().username());
        approvals.record(open.caseNumber(), open.key(), given);
        workflow.budgetReviewed(open, given.decision());
    }

    @Requires(Permission.PROGRAMME_APPROVE_PROGRAMME)
    @Transactional
    public ProgrammeView openApproval(String task) {
        return view(workflow.approval(task));
    }

    @Requires(Permission.PROGRAMME_APPROVE_PROGRAMME)
    @Transactional
    public void approveProgramme(String task, Opinion opinion) {
        OpenTask open = workflow.approval(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        TrainingProgramme programme = inScope(programmes.get(open.caseNumber()));
        programme.decide(given.decision(), current.get().username());
        approvals.record(programme.number(), open.key(), given);
        news.decided(programme, given.decision());
        workflow.decided(open, given.decision());
    }

    @Requires(Permission.PROGRAMME_REVISE_PROGRAMME)
    @Transactional
    public ProgrammeView openRevision(String task) {
        return view(workflow.revision(task));
    }

    @Requires(Permission.PROGRAMME_REVISE_PROGRAMME)
    @Transactional
    public void reviseProgramme(String task, ProgrammePlan plan) {
        OpenTask open = workflow.revision(task);
        ProgrammePlan checked = plan.checked(clock.today().getYear());
        TrainingProgramme programme = inScope(programmes.get(open.caseNumber()));
        programme.revise(
                checked,
                reading.releasedItem(checked.planItem(), programme.organisation()),
                current.get().username());
        approvals.record(programme.number(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.revised(open);
    }

    /** 项目生效: cohorts may be planned for it from now on. */
    @ByProcess
    @Transactional
    public void releaseProgramme(String number) {
        programmes.get(number).release();
    }

    private ProgrammeView view(OpenTask task) {
        return reading.view(inScope(programmes.get(task.caseNumber())));
    }

    private TrainingProgramme inScope(TrainingProgramme programme) {
        scope.require(programme.number(), programme.organisation(), programme.province(), null);
        return programme;
    }
}
