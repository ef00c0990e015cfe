package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_DECIDE_SUSPENSION;
import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.ApprovalRecords;
import org.peiji.designation.RunningCohorts;
import org.peiji.designation.domain.BaseDuty;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.designation.domain.StatusChange;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 基地档案: looking at one designation and at what is decided about it. That a college is a base is public. */
@ApplicationScoped
public class DesignationViews {

    @Inject
    private Designations designations;

    @Inject
    private DesignationExits exits;

    @Inject
    private DesignationSuspensions suspensions;

    @Inject
    private DesignationExitWorkflow exitWorkflow;

    @Inject
    private DesignationSuspensionWorkflow suspensionWorkflow;

    @Inject
    private RevocationNotices notices;

    @Inject
    private RunningCohorts cohorts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** One designation; duties, exits and the reasons of changes only for the base and those who oversee it. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public DesignationView find(String number) {
        Designation designation = designations.require(number);
        boolean inside = admits(designation);
        return new DesignationView(
                designation.base(),
                BaseRow.Round.of(designation.round()),
                designation.application(),
                designation.statusOn(clock.today()),
                inside,
                designation.changes().stream()
                        .map(change -> change(change, inside))
                        .toList(),
                inside
                        ? designation.duties().stream()
                                .map(DesignationViews::duty)
                                .toList()
                        : List.of(),
                designation.plaque(),
                organisations.namesOf(designation.organisation()),
                inside ? cohorts.runningOf(designation.organisation()) : List.of(),
                inside ? exits.of(designation).stream().map(this::view).toList() : List.of(),
                isMinistry()
                        ? suspensions.of(designation).stream().map(this::view).toList()
                        : List.of(),
                exits.openOf(designation)
                        .filter(exit -> inside)
                        .map(DesignationExit::number)
                        .orElse(null),
                suspensions
                        .openOf(designation)
                        .filter(suspension -> isMinistry())
                        .map(DesignationSuspension::number)
                        .orElse(null));
    }

    /** Number of the latest designation of the reader's own college; null if it never had one. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public String own() {
        return designations
                .latestOf(current.get().organisation())
                .map(Designation::number)
                .orElse(null);
    }

    /** One exit, for its base and those who oversee it. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public ExitView exit(String number) {
        DesignationExit exit = exits.require(number);
        if (!admits(exit.designation())) {
            throw new Missing(number);
        }
        return view(exit);
    }

    /** The exit behind the acting person's open task at that step. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public ExitView openExit(String taskId, ExitStatus step) {
        return exit(exitWorkflow.open(taskId, step).caseNumber());
    }

    /** The proposal behind the acting person's open task. */
    @Transactional
    @Requires(DESIGNATION_DECIDE_SUSPENSION)
    public DesignationView.Suspension openSuspension(String taskId) {
        return view(suspensions.require(suspensionWorkflow.open(taskId).caseNumber()));
    }

    private boolean admits(Designation designation) {
        return scope.admits(designation.organisation(), designation.province(), null);
    }

    private boolean isMinistry() {
        return current.get().role().reach() == Role.Reach.NATIONAL;
    }

    private static DesignationView.Change change(StatusChange change, boolean inside) {
        return new DesignationView.Change(
                change.before(),
                change.after(),
                change.at(),
                inside ? change.personName() : null,
                inside ? change.reason() : null,
                inside ? change.caseNumber() : null,
                inside ? change.document() : null);
    }

    private static DesignationView.Duty duty(BaseDuty duty) {
        return new DesignationView.Duty(
                duty.id(), duty.kind(), duty.words(), duty.due(), duty.fulfilledOn(), duty.personName());
    }

    private DesignationView.Suspension view(DesignationSuspension suspension) {
        Designation designation = suspension.designation();
        return new DesignationView.Suspension(
                suspension.number(),
                designation.number(),
                designation.organisationName(),
                designation.organisationNameEn(),
                designation.status(),
                suspension.kind(),
                suspension.reason(),
                suspension.proposedName(),
                suspension.proposedAt(),
                suspension.status(),
                suspensionWorkflow.dueAt(suspension.number()),
                suspension.isProposedBy(current.get().username()));
    }

    private ExitView view(DesignationExit exit) {
        List<ApprovalRecord> trail = approvals.of(exit.number());
        boolean office = isMinistry();
        return new ExitView(
                exit.number(),
                exit.designation().base(),
                exit.kind(),
                exit.ground(),
                exit.reason(),
                exit.status(),
                exit.requestedName(),
                exit.requestedAt(),
                exit.heardAt(),
                exit.statement(),
                exit.cohorts(),
                office || !exit.status().isUndecided() ? exit.proposal() : null,
                exit.notice(),
                notices.isTakenBack(exit),
                exit.status().isUnderWay() ? exitWorkflow.dueAt(exit.number()) : null,
                office
                        ? trail
                        : trail.stream()
                                .filter(ApprovalRecord::isOpenToApplicant)
                                .toList());
    }
}
