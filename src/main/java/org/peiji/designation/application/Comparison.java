package org.peiji.designation.application;

import java.util.List;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.ConditionCheck;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.designation.domain.Recommendation;

/**
 * 申报对比: the applications of one province in one round, side by side.
 *
 * @param quota places of the province; null if the round limits nobody
 * @param candidates ordered by rank, then by number; those without a rank at the end
 */
public record Comparison(
        String roundTitleZh, String roundTitleEn, String province, ProvincialQuota quota, List<Candidate> candidates) {

    /**
     * One of them.
     *
     * @param dossier the last submitted version
     * @param recommendation what the province says; null until it has
     * @param files how many pieces of evidence it holds
     */
    public record Candidate(
            String number,
            String nameZh,
            String nameEn,
            ApplicationStatus status,
            FrozenDossier dossier,
            List<ConditionCheck> checks,
            Recommendation recommendation,
            int files) {

        /** Place among the recommendations; null without one. */
        public Integer rank() {
            return recommendation == null ? null : recommendation.rank();
        }

        public long conditionsMet() {
            return checks.stream().filter(ConditionCheck::met).count();
        }
    }
}
