package org.peiji.assessment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 一级指标: a dimension of the tree, with its indicators. */
@Entity
@Table(name = "asm_dimension")
public class Dimension {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tree_version")
    private IndicatorTree tree;

    private int ordinal;
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_zh")
    private String shortZh;

    @Column(name = "short_en")
    private String shortEn;

    private BigDecimal weight;

    @OneToMany(mappedBy = "dimension", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Indicator> indicators = new ArrayList<>();

    protected Dimension() {}

    public Dimension(
            String code,
            String nameZh,
            String nameEn,
            String shortZh,
            String shortEn,
            BigDecimal weight,
            List<Indicator> indicators) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.shortZh = shortZh;
        this.shortEn = shortEn;
        this.weight = weight;
        this.indicators.addAll(indicators);
    }

    void takePlaceIn(IndicatorTree whole, int place) {
        tree = whole;
        id = whole.version() + "/" + code;
        ordinal = place;
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).takePlaceIn(this, whole.version(), i + 1);
        }
    }

    /** Whether the weights of its indicators make up its own. */
    public boolean isBalanced() {
        return indicators.stream()
                        .map(Indicator::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(weight)
                == 0;
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

    public String shortZh() {
        return shortZh;
    }

    public String shortEn() {
        return shortEn;
    }

    public BigDecimal weight() {
        return weight;
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    /** All that it says in one line, for telling two editions of a tree apart. */
    String wording() {
        return String.join("|", code, nameZh, nameEn, shortZh, shortEn, plain(weight))
                + indicators.stream().map(Indicator::wording).toList();
    }

    static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
