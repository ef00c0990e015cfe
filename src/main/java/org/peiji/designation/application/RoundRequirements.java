package org.peiji.designation.application;

import java.time.Instant;
import java.util.List;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.expert.Criterion;

/**
 * 遴选要求: what a round asks of a dossier and by what experts judge it.
 *
 * @param titleZh title of the round
 * @param submitted applications that were submitted; from the first on the demands stand
 * @param scoreMethod version of the method by which sheets become a score; null for the usual one
 * @param scoreMethods the methods that there are
 * @param frozenAt when the criteria were frozen; null while the ministry may change them
 * @param closed true if the round is closed
 */
public record RoundRequirements(
        String number,
        String titleZh,
        String titleEn,
        RoundDemands demands,
        long submitted,
        List<Criterion> criteria,
        String scoreMethod,
        List<String> scoreMethods,
        Instant frozenAt,
        boolean closed) {

    static RoundRequirements of(DesignationRound round, long submitted, List<String> scoreMethods) {
        return new RoundRequirements(
                round.number(),
                round.titleZh(),
                round.titleEn(),
                round.demands(),
                submitted,
                round.criteria(),
                round.scoreMethod(),
                scoreMethods,
                round.criteriaFrozenAt(),
                round.status() == RoundStatus.CLOSED);
    }

    public boolean areDemandsOpen() {
        return !closed && submitted == 0;
    }

    public boolean areCriteriaOpen() {
        return !closed && frozenAt == null;
    }
}
