package org.peiji.expert.application;

import java.util.List;
import org.peiji.expert.domain.ConflictOfInterest;

/**
 * An expert who may be assigned, or may not and why.
 *
 * @param province code of the employer's education authority
 * @param open places that the expert has now
 * @param conflicts rules that the expert meets, the hard ones first
 */
public record CandidateView(
        String username,
        String personName,
        String employerName,
        String province,
        String field,
        int open,
        List<ConflictOfInterest> conflicts) {

    public boolean isBlocked() {
        return conflicts.stream().anyMatch(ConflictOfInterest::isHard);
    }
}
