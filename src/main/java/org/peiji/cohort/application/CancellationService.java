package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortCancelled;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 班次取消: the director of a base cancels a published cohort, or merges it with another; who is enrolled is let go. */
@ApplicationScoped
public class CancellationService {

    private static final String CANCEL = "CancelCohort";

    @Inject
    private Cohorts cohorts;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private GoAheadDecisionWorkflow goAhead;

    @Inject
    private Event<CohortCancelled> cancelled;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal if it has begun, the words are missing, or there is no such cohort to be merged with */
    @Requires(Permission.COHORT_CANCEL_COHORT)
    @Transactional
    public void cancelCohort(String number, CohortCancellation why) {
        if (why.reason() == CancellationReason.BASE_LEFT) {
            throw new Refusal("cohort.refusal.baseLeft");
        }
        approvals.record(number, CANCEL, cancelEarlier(mergeable(inScope(cohorts.lock(number)), why), why));
    }

    /** Its director has decided that it is not held for want of trainees; the decision is recorded by who decides. */
    void notHeld(String number, CohortCancellation why) {
        cancel(mergeable(inScope(cohorts.lock(number)), why), why);
    }

    /**
     * The base leaves the network and does not hold it.
     *
     * @param exit number of the exit in which that was arranged
     * @param takenOverBy number of the cohort of another base that takes its people in; may be null
     */
    @ByProcess
    @Transactional
    public void endWithItsBase(String number, String exit, String takenOverBy) {
        CohortCancellation why = new CohortCancellation(CancellationReason.BASE_LEFT, exit, takenOverBy);
        approvals.recordBySystem(number, CANCEL, cancelEarlier(cohorts.lock(number), why));
    }

    /** Before it was decided whether it is held, or without such a decision. */
    private Opinion cancelEarlier(Cohort cohort, CohortCancellation why) {
        boolean undecided = cohort.awaitsGoAhead();
        Opinion words = cancel(cohort, why);
        if (undecided) {
            goAhead.cancelled(cohort.number());
        }
        return words;
    }

    private Opinion cancel(Cohort cohort, CohortCancellation why) {
        cohort.cancel(why, clock.today());
        String words = cohort.cancellation().words();
        cancelled.fire(new CohortCancelled(cohort.number(), why.reason().name(), words));
        return new Opinion(Decision.CLOSED, words);
    }

    /** The cohorts with which one may be merged: published ones of the same programme that have not begun. */
    @Requires(Permission.COHORT_CANCEL_COHORT)
    @Transactional
    public List<CohortSummary> mergeable(String number) {
        return others(inScope(cohorts.find(number)));
    }

    private Cohort mergeable(Cohort cohort, CohortCancellation why) {
        if (why.mergedInto() != null
                && others(cohort).stream().noneMatch(other -> other.number().equals(why.mergedInto()))) {
            throw new Refusal("cohort.refusal.mergedInto");
        }
        return cohort;
    }

    private List<CohortSummary> others(Cohort cohort) {
        return cohorts.publishedOf(List.of(cohort.programme())).stream()
                .map(Cohort::summary)
                .filter(other -> other.state() == CohortState.PUBLISHED
                        && !other.number().equals(cohort.number())
                        && other.starts().isAfter(clock.today()))
                .toList();
    }

    private Cohort inScope(Cohort cohort) {
        scope.require(cohort.number(), cohort.organisation(), cohort.province(), null);
        return cohort;
    }
}
