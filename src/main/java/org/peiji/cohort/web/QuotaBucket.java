package org.peiji.cohort.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.PriorityGroup;

/**
 * 名额池 of the open interface.
 *
 * @param province code of the education authority for whose people it is; null for all
 * @param hard whether its people get these places and no others
 * @param releaseOn when what is free becomes common; null if never by itself
 */
@Schema(name = "QuotaBucket")
public record QuotaBucket(
        String province,
        String city,
        String school,
        PriorityGroup group,
        boolean hard,
        LocalDate releaseOn,
        PlaceCount places) {

    static QuotaBucket of(BucketView bucket) {
        return new QuotaBucket(
                bucket.earmark().province(),
                bucket.earmark().city(),
                bucket.earmark().school(),
                bucket.earmark().group(),
                bucket.hard(),
                bucket.releaseOn(),
                PlaceCount.of(bucket.places()));
    }
}
