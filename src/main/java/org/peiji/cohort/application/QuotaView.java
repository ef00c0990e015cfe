package org.peiji.cohort.application;

import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.WaitingPolicy;

/**
 * 名额分配情况: the places of a cohort, bucket by bucket, as the reader may see them.
 *
 * @param buckets all, or those of the reader's province
 * @param sharing whether the reader only shares the quota of the province, and does not set quotas
 */
public record QuotaView(
        CohortSummary cohort, PlaceLedger places, List<BucketView> buckets, WaitingPolicy policy, boolean sharing) {}
