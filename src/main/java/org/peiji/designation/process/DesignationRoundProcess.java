package org.peiji.designation.process;

import java.util.Map;
import org.peiji.designation.domain.RoundMilestone;

/** Every string of the process DesignationRound 遴选批次. */
final class DesignationRoundProcess {

    static final String KEY = "DesignationRound";
    static final String SUBMISSION_CLOSED = "SubmissionClosed";
    static final String RESCHEDULED = "DesignationRound.Rescheduled";
    static final String CLOSED = "DesignationRound.Closed";

    /** Where it waits for each milestone. */
    static final Map<String, RoundMilestone> WAITS = Map.of(
            "ReviewsDone", RoundMilestone.REVIEWED,
            "ListProposed", RoundMilestone.LISTED,
            "NoticeOver", RoundMilestone.NOTICE_OVER,
            "DecisionsMade", RoundMilestone.DECIDED);

    /** The message by which each milestone is told. */
    static final Map<RoundMilestone, String> MESSAGES = Map.of(
            RoundMilestone.REVIEWED, "DesignationRound.Reviewed",
            RoundMilestone.LISTED, "DesignationRound.Listed",
            RoundMilestone.NOTICE_OVER, "DesignationRound.NoticeOver",
            RoundMilestone.DECIDED, "DesignationRound.Decided");

    private DesignationRoundProcess() {}
}
