package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.CohortArranged;
import org.peiji.designation.RunningCohorts;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.designation.domain.StatusChange;
import org.peiji.notice.NoticeConcluded;
import org.peiji.notice.NoticeOutcome;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** What happens in the exit of a base by itself: waiting ends, the notice ends, the designation ends. */
@ApplicationScoped
public class ExitStepService {

    @Inject
    private DesignationExits exits;

    @Inject
    private RunningCohorts cohorts;

    @Inject
    private RevocationNotices notices;

    @Inject
    private DesignationEnds ends;

    @Inject
    private LifeLetters letters;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Event<CohortArranged> arranged;

    @Inject
    private BusinessClock clock;

    @Inject
    private DesignationExitWorkflow workflow;

    @Transactional
    @ByProcess
    public boolean isRevocation(String number) {
        return exits.require(number).isRevocation();
    }

    @Transactional
    @ByProcess
    public boolean isArranging(String number) {
        return exits.require(number).status() == ExitStatus.ARRANGING;
    }

    /** True if the proposal to keep the designation was confirmed. */
    @Transactional
    @ByProcess
    public boolean isKept(String number) {
        return exits.require(number).status() == ExitStatus.KEPT;
    }

    /** True while the revocation still stands after its notice. */
    @Transactional
    @ByProcess
    public boolean isUpheld(String number) {
        return exits.require(number).status() == ExitStatus.NOTICE;
    }

    /** The base has said nothing in time; it goes on, as told beforehand. */
    @Transactional
    @ByProcess
    public void passUnheard(String number) {
        DesignationExit exit = exits.lock(number);
        exit.passUnheard(!cohorts.runningOf(exit.designation().organisation()).isEmpty());
        approvals.recordBySystem(number, ExitStatus.HEARING.position(), new Opinion(Decision.LAPSED, ""));
    }

    @Transactional
    @ByProcess
    public void showRevocation(String number) {
        notices.request(exits.require(number));
    }

    /** Puts a revocation before the public again whose notice was taken back. */
    @Transactional
    @Requires(Permission.DESIGNATION_PROPOSE_EXIT)
    public void showAgain(String number) {
        DesignationExit exit = exits.lock(number);
        if (!notices.isTakenBack(exit)) {
            throw new Conflict("designation.refusal.exitMoved", exit.status());
        }
        notices.request(exit);
    }

    /** A notice is over; if it was that of a revocation, the revocation goes on or back. */
    @Transactional
    @ByProcess
    public void concluded(NoticeConcluded over) {
        exits.find(over.source())
                .filter(exit -> exit.status() == ExitStatus.NOTICE)
                .ifPresent(exit -> {
                    boolean stands = over.outcome() != NoticeOutcome.SUSPENDED
                            && !over.takenOff().contains(exit.number());
                    exit.noticeOver(over.notice(), stands);
                    approvals.recordBySystem(
                            exit.number(),
                            ExitStatus.NOTICE.position(),
                            new Opinion(stands ? Decision.CONFIRMED : Decision.LAPSED, ""));
                    workflow.noticeOver(exit.number());
                });
    }

    /** The base leaves: its status changes, its certificate is revoked, its cohorts go the way that was arranged. */
    @Transactional
    @ByProcess
    public void closeDesignation(String number) {
        DesignationExit exit = exits.require(number);
        Designation designation = exit.designation();
        exit.close(clock.instant());
        ends.end(
                designation,
                exit.effect(),
                new StatusChange.Why(exit.reason(), number, letters.ended(exit)),
                exit.decider(OrganisationDirectory.MINISTRY));
        exit.cohorts().forEach(each -> arranged.fire(new CohortArranged(each.cohort(), number, each.settlement())));
    }
}
