package org.peiji.expert.domain;

/** 邀请结果: what became of an invitation, and of the place of the one who accepted it. */
public enum InvitationAnswer {
    PENDING("here"),
    ACCEPTED("ok"),
    REFUSED("quiet"),
    CONFLICT("warn"),
    LAPSED("warn"),
    RECUSED("warn"),
    REPLACED("warn"),
    CANCELLED("quiet");

    private final String tone;

    InvitationAnswer(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
