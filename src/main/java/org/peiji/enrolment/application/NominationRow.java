package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.NominationListState;

/**
 * A line of the list of lists.
 *
 * @param nominees how many stand on it
 * @param enrolled how many of them have enrolled
 * @param asked how many have not answered yet
 */
public record NominationRow(
        String number,
        CohortSummary cohort,
        String schoolName,
        NominationListState state,
        long nominees,
        long enrolled,
        long asked,
        Instant draftedAt) {}
