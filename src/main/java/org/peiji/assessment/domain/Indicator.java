package org.peiji.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * 二级指标: what is measured, and for how many points. The weight is split by the way in which the points are found:
 * computed, reported by the base, scored by experts. Weights and formulas are [C] conventions.
 */
@Entity
@Table(name = "asm_indicator")
public class Indicator {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dimension_id")
    private Dimension dimension;

    private int ordinal;
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private BigDecimal weight;

    @Column(name = "auto_points")
    private BigDecimal autoPoints;

    @Column(name = "self_points")
    private BigDecimal selfPoints;

    @Column(name = "expert_points")
    private BigDecimal expertPoints;

    @Column(name = "formula_zh")
    private String formulaZh;

    @Column(name = "formula_en")
    private String formulaEn;

    @Column(name = "evidence_zh")
    private String evidenceZh;

    @Column(name = "evidence_en")
    private String evidenceEn;

    protected Indicator() {}

    public Indicator(String code, String nameZh, String nameEn, Points points, Wording formula, Wording evidence) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.autoPoints = points.auto();
        this.selfPoints = points.self();
        this.expertPoints = points.expert();
        this.weight = points.total();
        this.formulaZh = formula.zh();
        this.formulaEn = formula.en();
        this.evidenceZh = evidence.zh();
        this.evidenceEn = evidence.en();
    }

    void takePlaceIn(Dimension whole, String version, int place) {
        dimension = whole;
        id = version + "/" + code;
        ordinal = place;
    }

    public Dimension dimension() {
        return dimension;
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public BigDecimal weight() {
        return weight;
    }

    public Points points() {
        return new Points(autoPoints, selfPoints, expertPoints);
    }

    public Wording formula() {
        return new Wording(formulaZh, formulaEn);
    }

    public Wording evidence() {
        return new Wording(evidenceZh, evidenceEn);
    }

    String wording() {
        return String.join(
                "|",
                code,
                nameZh,
                nameEn,
                Dimension.plain(autoPoints),
                Dimension.plain(selfPoints),
                Dimension.plain(expertPoints),
                formulaZh,
                formulaEn,
                evidenceZh,
                evidenceEn);
    }

    /**
     * 得分来源: how the weight is split by the way in which points are found.
     *
     * @param auto computed from records
     * @param self reported by the base with evidence
     * @param expert scored by the panel
     */
    public record Points(BigDecimal auto, BigDecimal self, BigDecimal expert) {

        public BigDecimal total() {
            return auto.add(self).add(expert);
        }
    }

    /** A text in both languages. */
    public record Wording(String zh, String en) {}
}
