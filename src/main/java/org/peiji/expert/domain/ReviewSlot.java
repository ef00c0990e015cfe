package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** 评审席位: one expert's place in a panel with the score sheet; sealed once, unchangeable from then on. */
@Entity
@Table(name = "exp_review_slot")
public class ReviewSlot {

    /** 席位状态: being scored; sealed; taken away. */
    public enum State {
        OPEN,
        SEALED,
        CANCELLED
    }

    private static final int LONGEST_COMMENT = 2000;

    @Id
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "panel_id")
    private ReviewPanel panel;

    /** Stands for the expert's name wherever names must not be seen. */
    private int position;

    private String expert;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Scores as JSON: draft while open, frozen when sealed. */
    @Lob
    private String scores;

    @Column(name = "sheet_comment")
    private String comment;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private String seal;

    @Version
    private int version;

    protected ReviewSlot() {}

    ReviewSlot(String number, ReviewPanel panel, int position, String expert) {
        this.number = number;
        this.panel = panel;
        this.position = position;
        this.expert = expert;
        this.state = State.OPEN;
        this.scores = "{}";
        this.comment = "";
    }

    /** Keeps what the expert has so far; nothing is checked but that the slot is still open. */
    public void keepDraft(String draft, String words) {
        requireOpen();
        scores = draft;
        comment = words == null ? "" : words.strip();
    }

    /**
     * Seals the sheet.
     *
     * @param given score by criterion code
     * @param json the same as kept
     * @return true if it was the panel's last open slot
     * @throws Refusal naming every criterion that is not scored or out of bounds
     */
    public boolean seal(
            List<Criterion> criteria,
            Map<String, BigDecimal> given,
            String json,
            String words,
            String hash,
            Instant at) {
        requireOpen();
        List<String> wrong = new ArrayList<>();
        for (Criterion criterion : criteria) {
            BigDecimal score = given.get(criterion.code());
            if (score == null || score.signum() < 0 || score.compareTo(criterion.weight()) > 0) {
                wrong.add(criterion.code() + " (0–"
                        + criterion.weight().stripTrailingZeros().toPlainString() + ")");
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("expert.refusal.scores", String.join("、", wrong));
        }
        if (words == null || words.isBlank()) {
            throw new Refusal("expert.refusal.comment");
        }
        if (words.length() > LONGEST_COMMENT) {
            throw new Refusal("expert.refusal.longComment", LONGEST_COMMENT, words.length());
        }
        scores = json;
        comment = words.strip();
        seal = hash;
        sealedAt = at;
        state = State.SEALED;
        return panel.slotSealed();
    }

    public void cancel() {
        if (state == State.OPEN) {
            state = State.CANCELLED;
        }
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new Conflict("expert.refusal.sealed");
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

    public State state() {
        return state;
    }

    public String scores() {
        return scores;
    }

    public String comment() {
        return comment;
    }
}
