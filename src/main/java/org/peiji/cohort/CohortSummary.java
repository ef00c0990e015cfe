package org.peiji.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * 班次概要: a cohort as other features and pages see it; nothing personal but the cohort manager's office contact.
 *
 * @param organisation code of the base
 * @param province code of the base's education authority
 * @param starts first day
 * @param ends last day
 * @param taken places that are offered or confirmed
 * @param classHours class hours of 45 minutes
 * @param categories codes of the cadre categories that may enrol
 * @param opens first day of enrolment
 * @param closes last day of enrolment
 * @param goAhead from how many trainees it is held; null if from the first
 */
public record CohortSummary(
        String number,
        String programme,
        String organisation,
        String organisationName,
        String organisationNameEn,
        String province,
        String title,
        String titleEn,
        LocalDate starts,
        LocalDate ends,
        String place,
        int capacity,
        int taken,
        int classHours,
        Set<String> categories,
        LocalDate opens,
        LocalDate closes,
        String managerName,
        String managerPhone,
        CohortState state,
        GoAheadTerms goAhead) {

    public int free() {
        return capacity - taken;
    }

    public boolean isFull() {
        return taken >= capacity;
    }

    /** Training days; the first and the last count. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(starts, ends)) + 1;
    }

    /** Whether it is over on that day. */
    public boolean hasRun(LocalDate day) {
        return state == CohortState.PUBLISHED && ends.isBefore(day);
    }

    /** Whether the cohort takes enrolments on that day; the last day counts. */
    public EnrolmentWindow window(LocalDate day) {
        if (day.isBefore(opens)) {
            return EnrolmentWindow.NOT_YET;
        }
        return day.isAfter(closes) ? EnrolmentWindow.CLOSED : EnrolmentWindow.OPEN;
    }
}
