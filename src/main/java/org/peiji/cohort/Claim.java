package org.peiji.cohort;

import java.util.Set;

/**
 * 名额归属: what of a person decides from which buckets he or she may take a place.
 *
 * @param province code of the education authority of the school
 * @param city of the school; may be null
 * @param school code of the school
 */
public record Claim(String province, String city, String school, Set<PriorityGroup> groups) {

    public Claim {
        groups = Set.copyOf(groups);
    }
}
