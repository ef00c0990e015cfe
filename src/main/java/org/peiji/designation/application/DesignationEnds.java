package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.StatusChange;
import org.peiji.platform.security.Actor;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/**
 * 认定终止: whichever way a designation ends, what is still open about it ends with it, in the same transaction. A
 * revocation under way is decided first: a term that runs out does not settle it.
 */
@ApplicationScoped
class DesignationEnds {

    @Inject
    private DesignationExits exits;

    @Inject
    private DesignationSuspensions suspensions;

    @Inject
    private DesignationExitWorkflow exitWorkflow;

    @Inject
    private DesignationSuspensionWorkflow suspensionWorkflow;

    @Inject
    private LifeNews news;

    @Inject
    private BusinessClock clock;

    /** The last day is over. */
    void expire(Designation designation) {
        if (exits.openOf(designation).filter(DesignationExit::isRevocation).isPresent()) {
            return;
        }
        lapseExit(designation);
        end(designation, DesignationStatus.EXPIRED, why("designation.letter.expired"), null);
    }

    /** A new term of the same college takes its place. */
    void renew(Designation designation, Actor by) {
        lapseExit(designation);
        end(designation, DesignationStatus.EXPIRED, why("designation.letter.renewed"), by);
    }

    /** Ends it; the case that has led to this is closed by its own service. */
    void end(Designation designation, DesignationStatus how, StatusChange.Why why, Actor by) {
        designation.become(how, why, by, clock.instant());
        suspensions.openOf(designation).ifPresent(suspension -> {
            suspension.lapse(clock.instant());
            suspensionWorkflow.lapsed(suspension.number());
        });
        news.changed(designation);
    }

    private void lapseExit(Designation designation) {
        exits.openOf(designation).ifPresent(exit -> {
            exit.lapse(clock.instant());
            exitWorkflow.withdrawn(exit.number());
        });
    }

    private static StatusChange.Why why(String key) {
        return new StatusChange.Why(Texts.in(Locale.SIMPLIFIED_CHINESE, key), null, null);
    }
}
