package org.peiji.cohort;

/**
 * 班次取消说明: why a cohort does not take place, as everybody may read it.
 *
 * @param mergedInto number of the cohort with which it is held together, or that takes its people in after its base has
 *     left; may be null
 */
public record CohortCancellation(CancellationReason reason, String words, String mergedInto) {}
