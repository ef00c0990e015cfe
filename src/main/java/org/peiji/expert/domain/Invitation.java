package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.failure.Refusal;

/**
 * 评审邀请: one expert was asked to take one slot. Nobody is asked twice in a panel; the invitations of a slot tell
 * who refused, fell silent or stepped back before the one who sealed.
 */
@Entity
@Table(name = "exp_invitation")
public class Invitation {

    private static final int LONGEST_REASON = 1000;

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "slot")
    private ReviewSlot slot;

    @ManyToOne(optional = false)
    @JoinColumn(name = "panel_id")
    private ReviewPanel panel;

    private String expert;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer;

    private String reason;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Invitation() {}

    Invitation(ReviewSlot slot, String expert, Instant at) {
        this.id = slot.number() + ":" + expert;
        this.slot = slot;
        this.panel = slot.panel();
        this.expert = expert;
        this.answer = InvitationAnswer.PENDING;
        this.reason = "";
        this.invitedAt = at;
    }

    void answer(InvitationAnswer given, String words, Instant at) {
        String text = words == null ? "" : words.strip();
        if (text.length() > LONGEST_REASON) {
            throw new Refusal("expert.refusal.longReason", LONGEST_REASON, text.length());
        }
        answer = given;
        reason = text;
        answeredAt = at;
    }

    public String expert() {
        return expert;
    }

    public InvitationAnswer answer() {
        return answer;
    }

    public String reason() {
        return reason;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Null while it is pending. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
