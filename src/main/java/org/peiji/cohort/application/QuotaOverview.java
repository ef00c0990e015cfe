package org.peiji.cohort.application;

import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceLedger;

/**
 * 名额总览行: one cohort with its places, and the buckets of the reader's province.
 *
 * @param own empty where the reader has no province
 */
public record QuotaOverview(CohortSummary cohort, PlaceLedger places, List<BucketView> own) {}
