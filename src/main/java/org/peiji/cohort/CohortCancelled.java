package org.peiji.cohort;

/**
 * 班次取消: fired in the transaction in which a base cancels a cohort, so that whoever holds people for it lets them go.
 *
 * @param cohort number of the cohort
 * @param reasonCode name of the reason, a constant
 * @param words what the base wrote about it; what those concerned may read
 */
public record CohortCancelled(String cohort, String reasonCode, String words) {}
