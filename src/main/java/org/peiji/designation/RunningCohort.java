package org.peiji.designation;

import java.time.LocalDate;

/**
 * 在办班次: a cohort that a base has published and not finished.
 *
 * @param taken places that are offered or confirmed
 */
public record RunningCohort(
        String number, String titleZh, String titleEn, LocalDate starts, LocalDate ends, int taken, int capacity) {

    /** What has begun is run to its end: its people are there. */
    public boolean isBegun(LocalDate today) {
        return !starts.isAfter(today);
    }
}
