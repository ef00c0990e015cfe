package org.peiji.enrolment.domain;

import java.time.LocalDate;
import org.peiji.enrolment.EnrolmentState;

/**
 * 在办报名: the days that another active enrolment of the same person claims.
 *
 * @param enrolment its number
 * @param cohort the cohort it is for
 */
public record Engagement(String enrolment, String cohort, LocalDate starts, LocalDate ends, EnrolmentState state) {

    /** Whether both share a day; one may lie within the other. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !starts.isAfter(last) && !first.isAfter(ends);
    }

    /** Whether a place is kept for the person; wishes that wait for one do not stand against each other. */
    boolean holdsPlace() {
        return state == EnrolmentState.ADMITTED || isConfirmed();
    }

    /** Whether it is sure that the person takes or took part. */
    boolean isConfirmed() {
        return state == EnrolmentState.CONFIRMED;
    }
}
