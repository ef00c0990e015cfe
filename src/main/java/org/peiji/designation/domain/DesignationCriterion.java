package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.peiji.expert.Criterion;

/** 认定评审指标: what experts score in an application; the weights of all add up to 100 ([C] convention). */
@Entity
@Table(name = "des_criterion")
public class DesignationCriterion {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private BigDecimal weight;

    private int ordinal;

    protected DesignationCriterion() {}

    public DesignationCriterion(Criterion criterion, int ordinal) {
        this.code = criterion.code();
        follow(criterion, ordinal);
    }

    /** Brings it up to the seed. */
    public void follow(Criterion criterion, int place) {
        nameZh = criterion.nameZh();
        nameEn = criterion.nameEn();
        weight = criterion.weight();
        ordinal = place;
    }

    public Criterion criterion() {
        return new Criterion(code, nameZh, nameEn, weight);
    }
}
