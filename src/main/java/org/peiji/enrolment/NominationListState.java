package org.peiji.enrolment;

/** 推荐名单状态. */
public enum NominationListState {
    DRAFT("quiet"),
    SUBMITTED("here"),
    RETURNED("warn"),
    CONFIRMED("ok"),
    REJECTED("bad"),
    /** Nobody of it is asked or in reserve any more. */
    CLOSED("quiet");

    private final String tone;

    NominationListState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }

    /** Whether people may be added, moved and taken off. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
