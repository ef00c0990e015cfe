package org.peiji.platform.listing;

import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Permission;

/**
 * 批量办理: one act on several rows of a list. A bean per action. Nothing is decided here: each row goes through the
 * use case that does it singly, with its permission, its scope and a transaction of its own.
 *
 * <p>Its words stand under its name: {@code <name>.do} the button, {@code <name>.hint} what will happen, {@code
 * <name>.remark} the label of the remark.
 */
public interface BatchAction {

    /** Name in addresses and texts, e.g. {@code cohort.batch.approve}. */
    String name();

    /** Name of the list on which it stands. */
    String listing();

    Permission permission();

    /**
     * What would become of that row now.
     *
     * @throws Refusal if it is not there for the acting person
     */
    Candidate preview(String id);

    /**
     * Does it.
     *
     * @param remark what the person wrote for all rows; may be null
     * @throws Refusal if that row does not allow it, whatever the preview said
     */
    void run(String id, String remark);

    /**
     * One chosen row.
     *
     * @param title what it is about, free of any language
     * @param refusal why it cannot be done; null if it can
     */
    record Candidate(String id, Object title, Refusal refusal) {

        public boolean isAllowed() {
            return refusal == null;
        }
    }
}
