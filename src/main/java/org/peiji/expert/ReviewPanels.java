package org.peiji.expert;

import java.util.List;

/** The expert feature's public face: other features ask for panels here and hear {@link ReviewsCompleted}. */
public interface ReviewPanels {

    /**
     * Opens a panel: one review slot for each expert asked for. Each slot invites experts without conflicts of
     * interest, least loaded first, until one accepts; where nobody is left the ministry assigns one.
     */
    void open(ReviewRequest request);

    /** Asks for the case to be scored again with a new dossier, by the same experts first; earlier sheets stay kept. */
    void reopen(ReviewRequest request);

    /** Takes open slots away, e.g. when the case is withdrawn. */
    void cancel(String caseNumber);

    /** The case is decided: what its panel says can be adjusted no more. */
    void conclude(String caseNumber);

    /** What differs from what is kept when the total is made anew from the sealed sheets; nothing without a panel. */
    List<PanelDifference> recompute(String caseNumber);

    /** What the sealed sheets say so far. */
    PanelResult result(String caseNumber);
}
