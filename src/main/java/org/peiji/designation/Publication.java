package org.peiji.designation;

/** 办班行为: what only a base in good standing may do; each is asked of {@link DesignationGate} at its place. */
public enum Publication {
    /** Drafts keep nobody from anything, so a suspended base may go on writing. */
    DRAFT_PROGRAMME(true),
    DRAFT_COHORT(true),
    SUBMIT_COHORT(false),
    PUBLISH_COHORT(false),
    OPEN_ENROLMENT(false);

    private final boolean draft;

    Publication(boolean draft) {
        this.draft = draft;
    }

    /** True if it is open to a base that is suspended. */
    boolean isDraft() {
        return draft;
    }
}
