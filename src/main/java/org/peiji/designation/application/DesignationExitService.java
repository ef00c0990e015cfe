package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;
import static org.peiji.approval.Decision.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.CohortSettlement;
import org.peiji.designation.CohortSettlement.Way;
import org.peiji.designation.CohortTaker;
import org.peiji.designation.DesignationLife;
import org.peiji.designation.RevocationGround;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.RunningCohorts;
import org.peiji.designation.domain.CohortArrangement;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** Use cases of 基地退出: what a base and the ministry do when a base is to leave. */
@ApplicationScoped
public class DesignationExitService {

    @Inject
    private DesignationExits exits;

    @Inject
    private Designations designations;

    @Inject
    private DesignationLife life;

    @Inject
    private RunningCohorts cohorts;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private LifeNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private DesignationExitWorkflow workflow;

    /**
     * A base asks to leave.
     *
     * @return number of the exit
     */
    @Transactional
    @Requires(Permission.DESIGNATION_REQUEST_EXIT)
    public String requestExit(String designationNumber, String reason) {
        Designation designation = designations.lock(designationNumber);
        scope.require(designationNumber, designation.organisation(), designation.province(), null);
        requireNoneOpen(designation);
        DesignationExit exit = DesignationExit.requested(
                numbers.next("EXIT"), designation, reason, isRunning(designation), current.get(), clock.instant());
        exits.add(exit);
        approvals.record(exit.number(), "RequestExit", new Opinion(SUBMITTED, exit.reason()));
        news.tell(designation, exit.number(), LifeNews.EXIT_REQUESTED);
        workflow.begun(exit);
        return exit.number();
    }

    /**
     * The ministry proposes to take a designation back.
     *
     * @param facts what is alleged, as the base reads it
     * @return number of the exit
     */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_REVOCATION)
    public String proposeRevocation(String designationNumber, RevocationGround ground, String facts) {
        return life.proposeRevocation(designations.require(designationNumber).organisation(), ground, facts);
    }

    /** The base says what it has to say. */
    @Transactional
    @Requires(Permission.DESIGNATION_HEAR_BASE)
    public void hearBase(String taskId, String statement) {
        OpenTask task = workflow.open(taskId, ExitStatus.HEARING);
        DesignationExit exit = exits.lock(task.caseNumber());
        exit.hear(statement, isRunning(exit.designation()), clock.instant());
        approvals.record(exit.number(), task.key(), new Opinion(SUBMITTED, exit.statement()));
        workflow.done(task);
    }

    /** The cohorts of a base that wait to be arranged. */
    @Transactional
    @Requires(Permission.DESIGNATION_ARRANGE_COHORTS)
    public List<RunningCohort> runningCohorts(String number) {
        return cohorts.runningOf(exits.require(number).designation().organisation());
    }

    /** The cohorts of other bases that could take over a cohort of a base that leaves. */
    @Transactional
    @Requires(Permission.DESIGNATION_ARRANGE_COHORTS)
    public List<CohortTaker> takers(String cohort) {
        return cohorts.takersOf(cohort);
    }

    /**
     * Settles what becomes of every running cohort.
     *
     * @param ways by number of the cohort
     * @throws org.peiji.platform.failure.Refusal if one is left open, has begun and is not run to its end, or is to be
     *     taken over by a cohort that cannot
     */
    @Transactional
    @Requires(Permission.DESIGNATION_ARRANGE_COHORTS)
    public void arrangeCohorts(String taskId, Map<String, CohortSettlement> ways, String opinion) {
        OpenTask task = workflow.open(taskId, ExitStatus.ARRANGING);
        DesignationExit exit = exits.lock(task.caseNumber());
        exit.arrange(cohorts.runningOf(exit.designation().organisation()).stream()
                .map(cohort -> new CohortArrangement(cohort, settled(cohort, ways.get(cohort.number()))))
                .toList());
        approvals.record(exit.number(), task.key(), new Opinion(SUBMITTED, opinion));
        workflow.done(task);
    }

    private CohortSettlement settled(RunningCohort cohort, CohortSettlement way) {
        if (way == null) {
            throw new Refusal("designation.refusal.cohortsOpen");
        }
        if (way.way() != Way.FINISH && cohort.isBegun(clock.today())) {
            throw new Refusal("designation.refusal.cohortBegun", cohort.number());
        }
        if (way.way() == Way.TRANSFER
                && cohorts.takersOf(cohort.number()).stream()
                        .noneMatch(taker -> taker.number().equals(way.takenOverBy()))) {
            throw new Refusal("designation.refusal.cohortTaker", cohort.number());
        }
        return way;
    }

    /** Proposes that it goes ahead (APPROVED), or that the designation stands (REJECTED). */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_EXIT)
    public void proposeExit(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId, ExitStatus.PROPOSING);
        opinion.among(APPROVED, REJECTED);
        DesignationExit exit = exits.lock(task.caseNumber());
        exit.propose(opinion.decision());
        approvals.recordInternally(exit.number(), task.key(), opinion);
        workflow.done(task);
    }

    /** A second person confirms the proposal, or gives it back. */
    @Transactional
    @Requires(Permission.DESIGNATION_DECIDE_EXIT)
    public void decideExit(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId, ExitStatus.DECIDING);
        opinion.among(APPROVED, RETURNED);
        DesignationExit exit = exits.lock(task.caseNumber());
        exit.decide(opinion.decision(), current.get(), clock.instant());
        approvals.record(exit.number(), task.key(), opinion);
        if (exit.status() == ExitStatus.KEPT) {
            news.tell(exit.designation(), exit.number(), LifeNews.KEPT);
        }
        workflow.decided(task, opinion.decision());
    }

    /** Whoever asked for it takes it back: the base its request, the ministry its proposal. */
    @Transactional
    @Requires(Permission.DESIGNATION_WITHDRAW_EXIT)
    public void withdrawExit(String number, String reason) {
        DesignationExit exit = exits.lock(number);
        Designation designation = exit.designation();
        scope.require(number, designation.organisation(), designation.province(), null);
        if (!mayWithdraw(exit)) {
            throw new Missing(number);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("designation.refusal.noReason");
        }
        exit.withdraw(clock.instant());
        approvals.record(number, ExitStatus.WITHDRAWN.position(), new Opinion(Decision.WITHDRAWN, reason));
        news.tell(designation, number, LifeNews.EXIT_WITHDRAWN);
        workflow.withdrawn(number);
    }

    private boolean mayWithdraw(DesignationExit exit) {
        boolean ofTheBase =
                current.get().organisation().equals(exit.designation().organisation());
        return ofTheBase != exit.isRevocation();
    }

    private boolean isRunning(Designation designation) {
        return !cohorts.runningOf(designation.organisation()).isEmpty();
    }

    private void requireNoneOpen(Designation designation) {
        exits.openOf(designation).ifPresent(open -> {
            throw new Conflict("designation.refusal.exitOpen", open.number());
        });
    }
}
