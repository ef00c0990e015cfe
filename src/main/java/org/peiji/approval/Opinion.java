package org.peiji.approval;

import java.io.Serializable;
import org.peiji.platform.failure.Refusal;

/**
 * 意见: a decision with its words.
 *
 * @param decision what was decided
 * @param text why; compulsory where the decision goes against the case, 1000 characters at most
 */
public record Opinion(Decision decision, String text) implements Serializable {

    private static final int LONGEST = 1000;

    public Opinion {
        if (decision == null) {
            throw new Refusal("approval.refusal.noDecision");
        }
        text = text == null ? "" : text.strip();
        if (text.isEmpty() && (decision == Decision.RETURNED || decision == Decision.REJECTED)) {
            throw new Refusal("approval.refusal.noReason", decision);
        }
        if (text.length() > LONGEST) {
            throw new Refusal("approval.refusal.longReason", LONGEST, text.length());
        }
    }

    /** Refuses a decision that this step does not offer. */
    public Opinion among(Decision... offered) {
        for (Decision choice : offered) {
            if (choice == decision) {
                return this;
            }
        }
        throw new Refusal("approval.refusal.notOffered", decision);
    }
}
