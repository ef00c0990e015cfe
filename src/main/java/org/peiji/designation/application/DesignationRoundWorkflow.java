package org.peiji.designation.application;

import java.util.Optional;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundMilestone;

/** What the use cases tell the process of a 遴选批次. */
public interface DesignationRoundWorkflow {

    /** The ministry has called for applications: the process begins. */
    void called(DesignationRound round);

    /** True while its process runs. */
    boolean isRunning(String number);

    /** Other days hold: the timer of the window moves, or the window is open again. */
    void rescheduled(DesignationRound round);

    /** What the round waits for now; empty if it waits for a date or to be closed. */
    Optional<RoundMilestone> awaited(String number);

    void reached(String number, RoundMilestone milestone);

    /** The ministry has closed the round. */
    void closed(String number);
}
