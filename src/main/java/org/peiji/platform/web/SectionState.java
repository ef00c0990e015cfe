package org.peiji.platform.web;

/** 分节状态: how a section of a long form stands. */
public enum SectionState {
    NOT_STARTED("quiet"),
    /** Filled in beforehand from what is known; nobody has looked at it yet. */
    TAKEN_OVER("info"),
    IN_PROGRESS("here"),
    COMPLETE("ok");

    private final String tone;

    SectionState(String tone) {
        this.tone = tone;
    }

    /**
     * @param saved somebody has saved it
     * @param empty nothing stands in it
     * @param inOrder nothing in it keeps the form from being handed in
     */
    public static SectionState of(boolean saved, boolean empty, boolean inOrder) {
        if (saved) {
            return inOrder ? COMPLETE : IN_PROGRESS;
        }
        return empty ? NOT_STARTED : TAKEN_OVER;
    }

    /** Kind of the tag that shows it. */
    public String getTone() {
        return tone;
    }
}
