package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.domain.AnnualPlan;

/** 年度计划审批: the province reviews a plan, the ministry approves it where the table says so. */
@ApplicationScoped
public class AnnualPlanApprovalService {

    @Inject
    private AnnualPlans plans;

    @Inject
    private AnnualPlanService reading;

    @Inject
    private PlanRoutes routes;

    @Inject
    private PlanDraws draws;

    @Inject
    private AnnualPlanApprovalWorkflow workflow;

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

    @Requires(Permission.PROGRAMME_SUBMIT_ANNUAL_PLAN)
    @Transactional
    public void submitAnnualPlan(String number) {
        AnnualPlan plan = inScope(plans.lock(plans.get(number).number()));
        draws.requireRoom(plan);
        plan.submit(current.get().username());
        approvals.record(number, "SubmitAnnualPlan", new Opinion(Decision.SUBMITTED, plan.reason()));
        workflow.submitted(plan);
    }

    @Requires(Permission.PROGRAMME_REVIEW_ANNUAL_PLAN)
    @Transactional
    public AnnualPlanView openReview(String task) {
        return view(workflow.review(task));
    }

    /** 省级审核. */
    @Requires(Permission.PROGRAMME_REVIEW_ANNUAL_PLAN)
    @Transactional
    public void reviewAnnualPlan(String task, Opinion opinion) {
        OpenTask open = workflow.review(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        AnnualPlan plan = inScope(plans.get(open.caseNumber()));
        plan.review(given.decision());
        decided(open, plan, given);
    }

    @Requires(Permission.PROGRAMME_APPROVE_ANNUAL_PLAN)
    @Transactional
    public AnnualPlanView openApproval(String task) {
        return view(workflow.approval(task));
    }

    /** 部级审批. */
    @Requires(Permission.PROGRAMME_APPROVE_ANNUAL_PLAN)
    @Transactional
    public void approveAnnualPlan(String task, Opinion opinion) {
        OpenTask open = workflow.approval(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        AnnualPlan plan = plans.get(open.caseNumber());
        plan.approve(given.decision());
        decided(open, plan, given);
    }

    private void decided(OpenTask open, AnnualPlan plan, Opinion given) {
        approvals.record(plan.number(), open.key(), given);
        if (given.decision() == Decision.REJECTED) {
            news.ended(plan);
        }
        workflow.decided(open, given.decision());
    }

    /** The open task on a plan that waits for the ministry. */
    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public Optional<String> awaitsApproval(String number) {
        return workflow.awaitsApproval(inScope(plans.get(number)).number()).map(OpenTask::id);
    }

    @Requires(Permission.PROGRAMME_REVISE_ANNUAL_PLAN)
    @Transactional
    public AnnualPlanView openRevision(String task) {
        return view(workflow.revision(task));
    }

    /** Hands the plan in again, as it stands by now. */
    @Requires(Permission.PROGRAMME_REVISE_ANNUAL_PLAN)
    @Transactional
    public void reviseAnnualPlan(String task, String note) {
        OpenTask open = workflow.revision(task);
        AnnualPlan plan = inScope(plans.lock(open.caseNumber()));
        draws.requireRoom(plan);
        plan.submit(current.get().username());
        approvals.record(plan.number(), open.key(), new Opinion(Decision.SUBMITTED, note));
        workflow.revised(open);
    }

    /** 判定审批层级: by the decision table, kept with the plan and with its inputs. */
    @ByProcess
    @Transactional
    public String determineRoute(String number) {
        AnnualPlan plan = plans.get(number);
        List<Ruling> rulings = routes.rulings(plan);
        rulings.forEach(ruling -> approvals.record(number, ruling));
        plan.take(PlanRoutes.route(rulings), PlanRoutes.reasons(rulings));
        return plan.route().name();
    }

    /** 下达计划项: the plan is in force; the edition that it changes is superseded. */
    @ByProcess
    @Transactional
    public void releasePlanItems(String number) {
        AnnualPlan plan = plans.get(number);
        draws.requireRoom(plan);
        if (plan.replaces() != null) {
            plans.get(plan.replaces()).supersede();
        }
        plan.release(clock.instant());
        news.ended(plan);
    }

    /** Nobody revised it in time. */
    @ByProcess
    @Transactional
    public void lapsePlan(String number) {
        AnnualPlan plan = plans.get(number);
        plan.lapse();
        approvals.recordBySystem(number, "LapsePlan", new Opinion(Decision.LAPSED, null));
        news.ended(plan);
    }

    private AnnualPlanView view(OpenTask task) {
        return reading.view(inScope(plans.get(task.caseNumber())));
    }

    private AnnualPlan inScope(AnnualPlan plan) {
        scope.require(plan.number(), plan.organisation(), plan.province(), null);
        return plan;
    }
}
