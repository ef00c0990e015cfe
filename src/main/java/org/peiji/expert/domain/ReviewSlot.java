package org.peiji.expert.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peiji.expert.Criterion;
import org.peiji.platform.failure.Conflict;

/**
 * 评审席位: one place in a panel with the score sheet. Vacant, it invites experts one after another; whoever accepts
 * scores, and may step back until the sheet is sealed. A sealed sheet cannot be changed; its hash proves it.
 */
@Entity
@Table(name = "exp_review_slot")
public class ReviewSlot {

    /**
     * 席位状态: without an expert; an expert is invited; scores; has not delivered in time; sealed; closed without a
     * sheet; taken away with its case.
     */
    public enum State {
        VACANT("warn"),
        INVITED("info"),
        SCORING("here"),
        OVERDUE("bad"),
        SEALED("ok"),
        CLOSED("quiet"),
        CANCELLED("quiet");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        /** True while somebody has to do something about it. */
        public boolean isUnderWay() {
            return this == VACANT || this == INVITED || this == SCORING || this == OVERDUE;
        }
    }

    @Id
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "panel_id")
    private ReviewPanel panel;

    /** Stands for the expert's name wherever names must not be seen. */
    private int position;

    /** Null while vacant. */
    private String expert;

    /** Who is asked first, having scored an earlier dossier of the case; null if nobody has. */
    private String preferred;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot_state")
    private State state;

    /** Scores as JSON: draft while scoring, frozen when sealed. */
    @Lob
    private String scores;

    /** Reasons as JSON, like the scores. */
    @Lob
    private String reasons;

    @Column(name = "sheet_comment")
    private String comment;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private String seal;

    @OneToMany(mappedBy = "slot", cascade = CascadeType.PERSIST)
    @OrderBy("invitedAt")
    private List<Invitation> invitations = new ArrayList<>();

    @Version
    private int version;

    protected ReviewSlot() {}

    ReviewSlot(String number, ReviewPanel panel, int position, String preferred) {
        this.number = number;
        this.panel = panel;
        this.position = position;
        this.preferred = preferred;
        this.state = State.VACANT;
        clear();
    }

    /** Asks an expert to take the place. */
    public void invite(String username, Instant at) {
        require(State.VACANT);
        expert = username;
        state = State.INVITED;
        invitations.add(new Invitation(this, username, at));
    }

    public void accept(Instant at) {
        require(State.INVITED);
        state = State.SCORING;
        latest().answer(InvitationAnswer.ACCEPTED, "", at);
    }

    /** The expert does not take the place, or gives it back; what was drafted goes with the expert. */
    public void vacate(InvitationAnswer why, String words, Instant at) {
        if (state != State.INVITED && state != State.SCORING && state != State.OVERDUE) {
            throw new Conflict("expert.refusal.sealed");
        }
        latest().answer(why, words, at);
        expert = null;
        state = State.VACANT;
        clear();
    }

    /** The hard date has passed; the ministry decides what becomes of it, and the draft stays. */
    public void miss() {
        require(State.SCORING);
        state = State.OVERDUE;
    }

    /** The expert gets more time. */
    public void resume() {
        require(State.OVERDUE);
        state = State.SCORING;
    }

    /** Nobody will score here any more. */
    public void close(Instant at) {
        if (state != State.OVERDUE && state != State.VACANT) {
            throw new Conflict("expert.refusal.sealed");
        }
        panel.requireAnotherSheet(this);
        if (state == State.OVERDUE) {
            latest().answer(InvitationAnswer.REPLACED, "", at);
        }
        state = State.CLOSED;
        panel.slotDone();
    }

    /** Keeps what the expert has so far; nothing is checked but that it can be kept. */
    public void keepDraft(ScoreSheet draft, String scoresAsJson, String reasonsAsJson) {
        require(State.SCORING);
        draft.requireShort();
        scores = scoresAsJson;
        reasons = reasonsAsJson;
        comment = draft.comment();
    }

    /**
     * Seals the sheet: from now on its hash proves that nothing was changed.
     *
     * @throws org.peiji.platform.failure.Refusal naming what is missing
     */
    public void seal(
            List<Criterion> criteria, ScoreSheet sheet, String scoresAsJson, String reasonsAsJson, Instant at) {
        require(State.SCORING);
        sheet.requireComplete(criteria);
        scores = scoresAsJson;
        reasons = reasonsAsJson;
        comment = sheet.comment();
        sealedAt = at.truncatedTo(ChronoUnit.SECONDS);
        state = State.SEALED;
        seal = sha256(canonical());
        panel.slotDone();
    }

    /** True if the sealed sheet still has the hash under which it was sealed. */
    public boolean isIntact() {
        return seal != null && seal.equals(sha256(canonical()));
    }

    /** The sheet with its frozen criteria, always written in the same way. */
    private String canonical() {
        return String.join(
                "\n",
                number,
                panel.criteria(),
                scores,
                reasons == null ? "{}" : reasons,
                comment,
                String.valueOf(sealedAt.getEpochSecond()));
    }

    void cancel(Instant at) {
        if (state.isUnderWay()) {
            if (expert != null && latest().answer() == InvitationAnswer.PENDING) {
                latest().answer(InvitationAnswer.CANCELLED, "", at);
            }
            state = State.CANCELLED;
        }
    }

    private Invitation latest() {
        return invitations.stream()
                .filter(invitation -> invitation.expert().equals(expert))
                .findFirst()
                .orElseThrow();
    }

    private void clear() {
        scores = "{}";
        reasons = "{}";
        comment = "";
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new Conflict("expert.refusal.sealed");
        }
    }

    private static String sha256(String sheet) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String number() {
        return number;
    }

    public ReviewPanel panel() {
        return panel;
    }

    public int position() {
        return position;
    }

    public String expert() {
        return expert;
    }

    public String preferred() {
        return preferred;
    }

    public State state() {
        return state;
    }

    public String scores() {
        return scores;
    }

    public String reasons() {
        return reasons == null ? "{}" : reasons;
    }

    public String comment() {
        return comment;
    }

    /** Null until sealed. */
    public Instant sealedAt() {
        return sealedAt;
    }

    /** SHA-256 of the sealed sheet in hexadecimal; null until sealed. */
    public String seal() {
        return seal;
    }

    /** Oldest first. */
    public List<Invitation> invitations() {
        return List.copyOf(invitations);
    }
}
