package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.peiji.expert.ReviewKind;

/**
 * 评审批次: the cases of one round or campaign, calibrated together. The score method and the threshold are kept with
 * it when its first panel opens, and never change.
 */
@Entity
@Table(name = "exp_review_batch")
public class ReviewBatch {

    /** Number of the round or campaign. */
    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    private String method;
    private BigDecimal threshold;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected ReviewBatch() {}

    public ReviewBatch(
            String number,
            ReviewKind kind,
            String titleZh,
            String titleEn,
            ScoreMethod method,
            BigDecimal threshold,
            Instant openedAt) {
        this.number = number;
        this.kind = kind;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.method = method.version();
        this.threshold = threshold;
        this.openedAt = openedAt;
    }

    public String number() {
        return number;
    }

    public ReviewKind kind() {
        return kind;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public ScoreMethod method() {
        return ScoreMethod.of(method);
    }

    /** Total below which a case is marked, [C] convention. */
    public BigDecimal threshold() {
        return threshold;
    }
}
