package org.peiji.designation;

/**
 * 在办班次已安排: fired within the transaction in which a base leaves, for each cohort that it still ran; whoever keeps
 * the cohort carries it out.
 *
 * @param cohort number of the cohort
 * @param exit number of the exit that was decided
 */
public record CohortArranged(String cohort, String exit, CohortSettlement settlement) {}
