package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_OPEN_ROUND;
import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.designation.domain.CriteriaList;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.expert.Criterion;
import org.peiji.expert.ReviewRecords;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Requires;

/** 遴选要求 use cases: what a round asks for until somebody has answered it, and by what it judges until somebody can. */
@ApplicationScoped
public class RoundRequirementsService {

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private RoundNews news;

    @Transactional
    @Requires(DESIGNATION_READ)
    public RoundRequirements requirements(String number) {
        return RoundRequirements.of(rounds.require(number), submitted(number), reviews.scoreMethods());
    }

    /** Asks for something else than before; whoever has begun an application is told. */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public void demand(String number, RoundDemands demands) {
        DesignationRound round = rounds.lock(number);
        round.demand(demands, submitted(number));
        news.demandsChanged(round, applications.collegesIn(number));
    }

    /**
     * Judges by other criteria than before.
     *
     * @param scoreMethod version of the method by which sheets become a score; null for the usual one
     */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public void judgeBy(String number, List<Criterion> criteria, String scoreMethod) {
        if (scoreMethod != null && !reviews.scoreMethods().contains(scoreMethod)) {
            throw new Missing(scoreMethod);
        }
        DesignationRound round = rounds.lock(number);
        round.judgeBy(new CriteriaList(criteria));
        round.scoreBy(scoreMethod);
    }

    private long submitted(String number) {
        return applications.countByRound().getOrDefault(number, 0L);
    }
}
