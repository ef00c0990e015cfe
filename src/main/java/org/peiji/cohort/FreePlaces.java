package org.peiji.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 可用名额: how many places of a bucket are free when an allocation begins.
 *
 * @param hard whether its people get these places and no others
 */
public record FreePlaces(Earmark earmark, boolean hard, int free) {

    /**
     * From which buckets places would come if people were admitted in that order; null for who would find none. Nothing
     * is given, and the same input always comes to the same.
     */
    public static List<Earmark> plan(List<FreePlaces> pools, List<Claim> order) {
        int[] free = pools.stream().mapToInt(FreePlaces::free).toArray();
        List<Earmark> plan = new ArrayList<>();
        for (Claim claim : order) {
            Earmark found = null;
            for (FreePlaces pool : reach(pools, claim)) {
                int place = pools.indexOf(pool);
                if (free[place] > 0) {
                    free[place]--;
                    found = pool.earmark();
                    break;
                }
            }
            plan.add(found);
        }
        return plan;
    }

    private static List<FreePlaces> reach(List<FreePlaces> pools, Claim claim) {
        List<FreePlaces> reach = new ArrayList<>();
        for (FreePlaces pool : pools.stream()
                .filter(each -> each.earmark().admits(claim))
                .sorted(Comparator.comparing(FreePlaces::earmark, Earmark.NARROW_FIRST))
                .toList()) {
            reach.add(pool);
            if (pool.hard()) {
                break;
            }
        }
        return reach;
    }
}
