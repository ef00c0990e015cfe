package org.peiji.cohort;

import java.util.List;

/**
 * 候补位次: where somebody stands on the waiting list of a cohort, and what stands between him or her and a place.
 *
 * @param rank on the whole list, 1 for who joined first
 * @param lines the buckets from which a place may come, the narrowest first
 * @param elsewhere free places of buckets that are for others
 */
public record Standing(int rank, WaitingPolicy policy, List<Line> lines, int elsewhere) {

    /** Why no offer was made, in one word. */
    public Reason reason() {
        if (lines.stream().anyMatch(line -> line.held() > 0)) {
            return policy == WaitingPolicy.MANUAL ? Reason.BASE_CHOOSES : Reason.BASE_CONFIRMS;
        }
        if (lines.stream().allMatch(line -> line.seats() == 0)) {
            return Reason.NO_PLACES;
        }
        return elsewhere > 0 ? Reason.FREE_FOR_OTHERS : Reason.ALL_TAKEN;
    }

    /** 未递补原因. */
    public enum Reason {
        ALL_TAKEN,
        FREE_FOR_OTHERS,
        NO_PLACES,
        BASE_CONFIRMS,
        BASE_CHOOSES
    }

    /** @param position among those who wait for this bucket, 1 for who is next */
    public record Line(Earmark earmark, int position, int seats, int taken, int held) {}
}
