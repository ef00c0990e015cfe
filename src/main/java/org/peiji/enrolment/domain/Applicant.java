package org.peiji.enrolment.domain;

import java.time.Instant;
import java.util.List;
import org.peiji.cohort.Claim;

/**
 * 录取申请人: somebody whom the base has yet to decide on, with the points that the decision table gives.
 *
 * @param enrolment its number
 * @param reasons what the points are for, in the table's order
 */
public record Applicant(String enrolment, Claim claim, Instant submittedAt, List<Points> reasons) {

    /** The sum of all points. */
    public int points() {
        return reasons.stream().mapToInt(Points::points).sum();
    }

    /** 分值: what one rule gave, and for what. */
    public record Points(String reason, int points) {}
}
