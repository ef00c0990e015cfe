package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/**
 * 校准调整: another total for a case, proposed by one person with a reason and confirmed or rejected by another. Before
 * and after are kept; sheets are never touched.
 */
@Entity
@Table(name = "exp_score_adjustment")
public class ScoreAdjustment {

    /** 调整状态: waiting for the second person; in force; not in force. */
    public enum State {
        PROPOSED("here"),
        CONFIRMED("ok"),
        REJECTED("bad");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exp_score_adjustment")
    @SequenceGenerator(name = "exp_score_adjustment", sequenceName = "exp_score_adjustment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "panel_id")
    private ReviewPanel panel;

    @Column(name = "before_total")
    private BigDecimal before;

    @Column(name = "after_total")
    private BigDecimal after;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ScoreAdjustment() {}

    /** @throws Refusal if the total is no other or out of bounds, or the reason is missing */
    ScoreAdjustment(ReviewPanel panel, BigDecimal most, BigDecimal after, String why, Actor by, Instant at) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Refusal("expert.refusal.adjustmentReason", LONGEST_REASON);
        }
        if (after == null || after.signum() < 0 || after.compareTo(most) > 0) {
            throw new Refusal(
                    "expert.refusal.adjustmentBounds", most.stripTrailingZeros().toPlainString());
        }
        if (after.compareTo(panel.adjustedTotal()) == 0) {
            throw new Refusal("expert.refusal.adjustmentSame");
        }
        this.panel = panel;
        this.before = panel.adjustedTotal();
        this.after = after.setScale(2, RoundingMode.HALF_UP);
        this.reason = why.strip();
        this.state = State.PROPOSED;
        this.proposedBy = by.username();
        this.proposedByName = by.personName();
        this.proposedAt = at;
    }

    /** @throws Refusal if it is the proposer's own */
    void decide(boolean confirmed, Actor by, Instant at) {
        if (state != State.PROPOSED) {
            throw new Conflict("expert.refusal.adjustmentDecided");
        }
        if (by.username().equals(proposedBy)) {
            throw new Refusal("shell.refusal.fourEyes");
        }
        state = confirmed ? State.CONFIRMED : State.REJECTED;
        decidedBy = by.username();
        decidedByName = by.personName();
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public ReviewPanel panel() {
        return panel;
    }

    public BigDecimal before() {
        return before;
    }

    public BigDecimal after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
