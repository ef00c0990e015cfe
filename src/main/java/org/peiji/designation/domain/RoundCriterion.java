package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.peiji.expert.Criterion;

/** 批次评审指标: a criterion as one round judges by it. */
@Entity
@Table(name = "des_round_criterion")
public class RoundCriterion {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private DesignationRound round;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private BigDecimal weight;

    private int ordinal;

    protected RoundCriterion() {}

    RoundCriterion(DesignationRound round, Criterion criterion, int place) {
        this.id = round.number() + ":" + criterion.code();
        this.round = round;
        this.code = criterion.code();
        follow(criterion, place);
    }

    /** Takes over another wording, weight or place. */
    void follow(Criterion criterion, int place) {
        nameZh = criterion.nameZh().strip();
        nameEn = criterion.nameEn().strip();
        weight = criterion.weight();
        ordinal = place;
    }

    String code() {
        return code;
    }

    int ordinal() {
        return ordinal;
    }

    Criterion criterion() {
        return new Criterion(code, nameZh, nameEn, weight);
    }
}
