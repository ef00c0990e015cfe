package org.peiji.designation.web;

import java.io.Serializable;
import org.peiji.designation.domain.Recommendation;

/** A recommendation, while it is on the page. */
public class RecommendationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer rank;
    private String strengths;
    private String concerns;
    private String support;

    /** @param earlier what a colleague gave back; null for a new one */
    static RecommendationForm of(Recommendation earlier) {
        RecommendationForm form = new RecommendationForm();
        if (earlier != null && earlier.isPositive()) {
            form.rank = earlier.rank();
            form.strengths = earlier.strengths();
            form.concerns = earlier.concerns();
            form.support = earlier.support();
        }
        return form;
    }

    Recommendation recommendation() {
        return Recommendation.of(rank, strengths, concerns, support);
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getConcerns() {
        return concerns;
    }

    public void setConcerns(String concerns) {
        this.concerns = concerns;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }
}
