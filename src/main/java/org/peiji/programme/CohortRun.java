package org.peiji.programme;

/**
 * 班次执行: what an approved cohort comes to.
 *
 * @param number of the cohort
 * @param programme number of its programme
 * @param approved its size as approved
 * @param run its size as run, by the places that were taken; {@link Quantity#NONE} until it has ended
 */
public record CohortRun(String number, String programme, Quantity approved, Quantity run) {}
