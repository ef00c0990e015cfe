package org.peiji.expert;

/** The expert feature's public face: other features ask for panels here and hear {@link ReviewsCompleted}. */
public interface ReviewPanels {

    /**
     * Opens a panel: chooses experts without ties to the organisation and with the least open work, and opens one
     * review slot for each.
     *
     * @throws org.peiji.platform.failure.Refusal if the pool holds too few experts without ties
     */
    void open(ReviewRequest request);

    /** Asks the same experts to score the case again with a new dossier; the earlier sheets stay kept. */
    void reopen(ReviewRequest request);

    /** Takes open slots away, e.g. when the case is withdrawn. */
    void cancel(String caseNumber);

    /** What the sealed sheets say so far. */
    PanelResult result(String caseNumber);
}
