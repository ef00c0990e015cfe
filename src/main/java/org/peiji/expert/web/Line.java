package org.peiji.expert.web;

import java.io.Serializable;
import java.math.BigDecimal;
import org.peiji.expert.Criterion;

/** One criterion of a score sheet, while it is filled in. */
public class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String nameZh;
    private final String nameEn;
    private final BigDecimal weight;
    private BigDecimal score;

    Line(Criterion criterion, BigDecimal score) {
        this.code = criterion.code();
        this.nameZh = criterion.nameZh();
        this.nameEn = criterion.nameEn();
        this.weight = criterion.weight();
        this.score = score;
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
    }
}
