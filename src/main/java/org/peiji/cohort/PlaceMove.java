package org.peiji.cohort;

/** 名额变动: what can happen to places. Each makes a line in the history. */
public enum PlaceMove {
    OPENED("info"),
    ALLOCATED("info"),
    LENT("info"),
    RETURNED("info"),
    RELEASED("info"),
    RAISED("ok"),
    LOWERED("warn"),
    HELD("here"),
    FREED("quiet"),
    ADMITTED("here"),
    OFFERED("here"),
    CONFIRMED("ok"),
    SUBSTITUTED("info"),
    DECLINED("quiet"),
    LAPSED("warn"),
    WITHDRAWN("quiet"),
    NO_SHOW("bad"),
    DEFERRED("info"),
    CANCELLED("bad"),
    CARRIED_OVER("quiet");

    private final String tone;

    PlaceMove(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
