package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 班次审核: province and ministry decide on cohorts that go beyond what a director may approve alone. */
@ApplicationScoped
public class CohortReviewService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortRoutes routes;

    @Inject
    private CohortApprovalWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CohortNews news;

    @Inject
    private DesignationGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Requires(Permission.COHORT_REVIEW_COHORT)
    @Transactional
    public CohortSummary openReview(String task) {
        return inScope(workflow.review(task).caseNumber()).summary();
    }

    /** 省级审核. */
    @Requires(Permission.COHORT_REVIEW_COHORT)
    @Transactional
    public void reviewCohort(String task, Opinion opinion) {
        decide(workflow.review(task), opinion);
    }

    @Requires(Permission.COHORT_CONFIRM_COHORT)
    @Transactional
    public CohortSummary openConfirmation(String task) {
        return inScope(workflow.confirmation(task).caseNumber()).summary();
    }

    /** 部级审定. */
    @Requires(Permission.COHORT_CONFIRM_COHORT)
    @Transactional
    public void confirmCohort(String task, Opinion opinion) {
        decide(workflow.confirmation(task), opinion);
    }

    /** How a cohort stands against plan and budget, and whose approval it needs. */
    @Requires(Permission.COHORT_READ_ROUTE)
    @Transactional
    public CohortOutlook outlook(String number) {
        return routes.outlook(inScope(number));
    }

    private void decide(OpenTask open, Opinion opinion) {
        Opinion given = opinion.among(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
        Cohort cohort = inScope(open.caseNumber());
        if (given.decision() == Decision.APPROVED) {
            gate.require(cohort.organisation(), Publication.PUBLISH_COHORT);
        }
        cohort.decide(given.decision(), current.get().username());
        approvals.record(open.caseNumber(), open.key(), given);
        if (given.decision() != Decision.APPROVED) {
            news.decided(cohort, given.decision());
        }
        workflow.reviewDecided(open, given.decision());
    }

    private Cohort inScope(String number) {
        Cohort cohort = cohorts.find(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
