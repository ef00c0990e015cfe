package org.peiji.cohort.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.cohort.PlaceLedger;

/** 名额去向 of the open interface: capacity = confirmed + held + offered + free. */
@Schema(name = "PlaceCount", description = "capacity = confirmed + held + offered + free")
public record PlaceCount(int capacity, int confirmed, int held, int offered, int free, int waiting) {

    static PlaceCount of(PlaceLedger places) {
        return new PlaceCount(
                places.capacity(),
                places.confirmed(),
                places.held(),
                places.offered(),
                places.free(),
                places.waiting());
    }
}
