package org.peiji.enrolment.domain;

import java.time.LocalDate;

/**
 * 在办报名: the days that another active enrolment of the same person claims.
 *
 * @param enrolment its number
 * @param cohort the cohort it is for
 */
public record Engagement(String enrolment, String cohort, LocalDate starts, LocalDate ends) {

    /** Whether both share a day. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !starts.isAfter(last) && !first.isAfter(ends);
    }
}
