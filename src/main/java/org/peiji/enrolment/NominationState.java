package org.peiji.enrolment;

/** 推荐人选状态: where a nominee stands. */
public enum NominationState {
    /** On a list that is not confirmed yet. */
    LISTED("quiet"),
    /** 递补: confirmed, and asked when somebody before does not take part. */
    RESERVE("info"),
    /** 待本人确认: asked for consent and form. */
    ASKED("here"),
    /** 已报名. */
    ENROLLED("ok"),
    DECLINED("bad"),
    LAPSED("warn"),
    /** The list was not confirmed, or the cohort does not take place. */
    CLOSED("quiet");

    private final String tone;

    NominationState(String tone) {
        this.tone = tone;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
