package org.peiji.cohort;

import java.time.LocalDate;

/**
 * 开班条件: from how many trainees a cohort is held, and on which day that is decided.
 *
 * @param decision what came of it; null while the cohort is not published
 */
public record GoAheadTerms(int leastNumber, LocalDate decidesOn, GoAhead decision) {}
