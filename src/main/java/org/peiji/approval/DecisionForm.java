package org.peiji.approval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person chooses and writes at a step, while it is on the page. The page shows {@link #offered()} as cards,
 * none preselected, and keeps what was typed when the decision is refused.
 */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Decision> offered;
    private Decision decision;
    private String text;

    public DecisionForm(Decision... offered) {
        this.offered = new ArrayList<>(List.of(offered));
    }

    /**
     * The opinion as chosen and written.
     *
     * @throws org.peiji.platform.failure.Refusal if nothing is chosen or the reason is missing
     */
    public Opinion opinion() {
        return new Opinion(decision, text).among(offered.toArray(Decision[]::new));
    }

    public List<Decision> getOffered() {
        return offered;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
