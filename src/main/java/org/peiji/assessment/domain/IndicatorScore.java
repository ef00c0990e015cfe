package org.peiji.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** 指标得分: the claim of a base for one indicator, and the points that the panel gave. */
@Entity
@Table(name = "asm_score")
public class IndicatorScore {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment")
    private BaseAssessment assessment;

    @Column(name = "ordinal")
    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator")
    private Indicator indicator;

    @Column(name = "claimed")
    private BigDecimal claimedPoints;

    private String statement;
    private BigDecimal points;

    protected IndicatorScore() {}

    IndicatorScore(BaseAssessment assessment, Indicator indicator, int place) {
        this.id = assessment.number() + "/" + indicator.code();
        this.assessment = assessment;
        this.indicator = indicator;
        this.place = place;
        this.statement = "";
    }

    void claim(Claim claim) {
        claimedPoints = claim.points();
        statement = claim.statement();
    }

    void score(BigDecimal mean) {
        points = mean;
    }

    public Claim claim() {
        return new Claim(claimedPoints, statement);
    }

    public Indicator indicator() {
        return indicator;
    }

    public String code() {
        return indicator.code();
    }

    /** Null until the panel has scored. */
    public BigDecimal points() {
        return points;
    }
}
