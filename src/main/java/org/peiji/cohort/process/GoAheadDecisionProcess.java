package org.peiji.cohort.process;

/** Every string of the process GoAheadDecision 开班决定. */
final class GoAheadDecisionProcess {

    static final String KEY = "GoAheadDecision";
    static final String DECIDE_GO_AHEAD = "DecideGoAhead";
    static final String CANCELLED = "GoAheadDecision.Cancelled";
    static final String DECISION = "decision";

    private GoAheadDecisionProcess() {}
}
