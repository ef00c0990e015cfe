package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.peiji.approval.Decision;
import org.peiji.platform.failure.Faults;

/**
 * 推荐意见: what a province says of an application, under headings that are the same for all. [C] convention: rank,
 * strengths and support are stated of whatever is recommended; concerns may be left out.
 */
@Embeddable
public class Recommendation implements Serializable {

    /** Longest text under one heading, in characters. */
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "rec_proposal")
    private Decision proposal;

    @Column(name = "rec_rank")
    private Integer rank;

    @Column(name = "rec_strengths")
    private String strengths;

    @Column(name = "rec_concerns")
    private String concerns;

    @Column(name = "rec_support")
    private String support;

    protected Recommendation() {}

    private Recommendation(Decision proposal) {
        this.proposal = proposal;
    }

    /** A refusal; its reason is the opinion. */
    static Recommendation refusal() {
        return new Recommendation(Decision.REJECTED);
    }

    /**
     * A recommendation.
     *
     * @param rank place among the province's recommendations of the round, from 1
     * @param concerns may be empty
     * @throws org.peiji.platform.failure.Refusals naming every heading that is not in order
     */
    public static Recommendation of(Integer rank, String strengths, String concerns, String support) {
        Faults faults = new Faults("designation.recommendation");
        faults.unless(rank != null && rank >= 1, "rank", "designation.refusal.rank");
        written(faults, "strengths", strengths);
        written(faults, "support", support);
        faults.unless(
                concerns == null || concerns.strip().length() <= LONGEST,
                "concerns",
                "designation.refusal.heading",
                LONGEST);
        faults.refuse();
        Recommendation recommendation = new Recommendation(Decision.APPROVED);
        recommendation.rank = rank;
        recommendation.strengths = strengths.strip();
        recommendation.concerns = concerns == null ? "" : concerns.strip();
        recommendation.support = support.strip();
        return recommendation;
    }

    private static void written(Faults faults, String field, String text) {
        faults.unless(
                text != null && !text.isBlank() && text.strip().length() <= LONGEST,
                field,
                "designation.refusal.heading",
                LONGEST);
    }

    public boolean isPositive() {
        return proposal == Decision.APPROVED;
    }

    /** Place among the province's recommendations of the round; null for a refusal. */
    public Integer rank() {
        return rank;
    }

    public String strengths() {
        return strengths;
    }

    public String concerns() {
        return concerns;
    }

    public String support() {
        return support;
    }
}
