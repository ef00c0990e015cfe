package org.peiji.designation.application;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.designation.domain.StatusChange;
import org.peiji.designation.domain.SuspensionKind;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** Use cases of 暂停与恢复认定: the ministry suspends a base, and lifts that; two people each time. */
@ApplicationScoped
public class DesignationSuspensionService {

    @Inject
    private DesignationSuspensions suspensions;

    @Inject
    private Designations designations;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private LifeLetters letters;

    @Inject
    private LifeNews news;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private DesignationSuspensionWorkflow workflow;

    /** @return number of the proposal */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_SUSPENSION)
    public String proposeSuspension(String designationNumber, SuspensionKind kind, String reason) {
        Designation designation = designations.lock(designationNumber);
        suspensions.openOf(designation).ifPresent(open -> {
            throw new Conflict("designation.refusal.suspensionOpen", open.number());
        });
        DesignationSuspension suspension = DesignationSuspension.propose(
                numbers.next("SUSP"), designation, kind, reason, current.get(), clock.instant());
        suspensions.add(suspension);
        approvals.recordInternally(
                suspension.number(), "ProposeSuspension", new Opinion(SUBMITTED, suspension.reason()));
        workflow.proposed(suspension);
        return suspension.number();
    }

    @Transactional
    @Requires(Permission.DESIGNATION_DECIDE_SUSPENSION)
    public void decideSuspension(String taskId, Opinion opinion) {
        OpenTask task = workflow.open(taskId);
        opinion.among(APPROVED, REJECTED);
        DesignationSuspension suspension = suspensions.lock(task.caseNumber());
        suspension.decide(opinion.decision(), current.get(), clock.instant());
        approvals.recordInternally(suspension.number(), task.key(), opinion);
        workflow.decided(task, opinion.decision());
    }

    /** The status changes, with its document; base and province hear of it. */
    @Transactional
    @ByProcess
    public void applySuspension(String number) {
        DesignationSuspension suspension = suspensions.require(number);
        Designation designation = designations.lock(suspension.designation().number());
        suspension.apply(clock.instant());
        designation.become(
                suspension.kind().effect(),
                new StatusChange.Why(suspension.reason(), number, letters.changed(suspension)),
                suspension.decider(OrganisationDirectory.MINISTRY),
                clock.instant());
        news.changed(designation);
    }
}
