package org.peiji.notice;

/** 异议状态: where an objection stands. */
public enum ObjectionState {
    FILED("info"),
    /** The rules say that it cannot be admitted; a person has not confirmed it yet. */
    DOUBTFUL("warn"),
    ADMITTED("here"),
    /** The organisation concerned is asked. */
    STATEMENT("here"),
    INVESTIGATION("here"),
    DECISION("here"),
    INADMISSIBLE("quiet"),
    UPHELD("warn"),
    DISMISSED("ok"),
    /** The notice was withdrawn. */
    DROPPED("quiet");

    private final String tone;

    ObjectionState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    public boolean isOpen() {
        return switch (this) {
            case INADMISSIBLE, UPHELD, DISMISSED, DROPPED -> false;
            default -> true;
        };
    }
}
