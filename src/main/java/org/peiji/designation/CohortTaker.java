package org.peiji.designation;

import java.time.LocalDate;

/**
 * 可承接班次: a cohort of another base that could take in the people of a cohort that is not held.
 *
 * @param organisation code of the base that runs it
 * @param free places that nobody has
 */
public record CohortTaker(
        String number,
        String titleZh,
        String titleEn,
        String organisation,
        LocalDate starts,
        LocalDate ends,
        int free) {}
