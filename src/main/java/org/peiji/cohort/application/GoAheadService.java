package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/**
 * 开班决定: a cohort with a least number of trainees is held by itself once enough are enrolled on its day; otherwise the
 * director of the base says whether it is held all the same, cancelled, or merged with another.
 */
@ApplicationScoped
public class GoAheadService {

    private static final String GO_AHEAD = "GoAhead";

    @Inject
    private Cohorts cohorts;

    @Inject
    private CancellationService cancellations;

    @Inject
    private GoAheadDecisionWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CohortNews news;

    @Inject
    private Scope scope;

    /** The first moment of the day of decision. */
    @ByProcess
    @Transactional
    public Instant dayOfDecision(String number) {
        LocalDate day = cohorts.find(number).summary().goAhead().decidesOn();
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    @ByProcess
    @Transactional
    public boolean hasEnoughTrainees(String number) {
        return cohorts.find(number).hasEnoughTrainees();
    }

    /** Notes that it is held, and tells the base. */
    @ByProcess
    @Transactional
    public void goAhead(String number) {
        Cohort cohort = cohorts.lock(number);
        cohort.goAhead();
        if (cohort.hasEnoughTrainees()) {
            approvals.recordBySystem(number, GO_AHEAD, new Opinion(Decision.CONFIRMED, ""));
        }
        news.goesAhead(cohort);
    }

    @Requires(Permission.COHORT_DECIDE_GO_AHEAD)
    @Transactional
    public CohortSummary openDecision(String task) {
        return inScope(workflow.decision(task).caseNumber()).summary();
    }

    /**
     * Holds it all the same (APPROVED), or not (REJECTED); the words are read by everybody who is enrolled.
     *
     * @param mergedInto number of the cohort with which it is held together instead; null if with none
     */
    @Requires(Permission.COHORT_DECIDE_GO_AHEAD)
    @Transactional
    public void decideGoAhead(String task, Opinion opinion, String mergedInto) {
        OpenTask open = workflow.decision(task);
        Opinion given = opinion.among(Decision.APPROVED, Decision.REJECTED);
        Cohort cohort = inScope(open.caseNumber());
        approvals.record(cohort.number(), open.key(), given);
        if (given.decision() == Decision.REJECTED) {
            CancellationReason reason = mergedInto == null ? CancellationReason.TOO_FEW : CancellationReason.MERGED;
            cancellations.notHeld(cohort.number(), new CohortCancellation(reason, given.text(), mergedInto));
        }
        workflow.decided(open, given.decision());
    }

    private Cohort inScope(String number) {
        Cohort cohort = cohorts.lock(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
