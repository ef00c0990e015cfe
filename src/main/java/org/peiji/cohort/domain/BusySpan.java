package org.peiji.cohort.domain;

import java.time.LocalDateTime;

/**
 * 占用时段: when a lecturer, a room or a site is taken by another cohort, of whichever base.
 *
 * @param key {@link TeachingResource#occupancyKey} of what is taken
 * @param cohort number of the cohort
 */
public record BusySpan(
        String key,
        String cohort,
        String organisationName,
        String organisationNameEn,
        LocalDateTime begins,
        LocalDateTime ends) {}
