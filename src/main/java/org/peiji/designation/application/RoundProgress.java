package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundMilestone;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.platform.security.ByProcess;

/**
 * 遴选进度: how far a round has come is what its rows say. The process hears of it here, one round a transaction, so that
 * however many applications move at once, none waits for another and no milestone is missed or told twice.
 */
@ApplicationScoped
public class RoundProgress {

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private RoundNews news;

    @Inject
    private DesignationRoundWorkflow workflow;

    /** Lets a round go on as far as its rows allow; one of earlier days gets its process here. */
    @Transactional
    @ByProcess
    public void advance(String number) {
        DesignationRound round = rounds.lock(number);
        if (round.status() != RoundStatus.OPEN) {
            return;
        }
        if (!workflow.isRunning(number)) {
            workflow.called(round);
        }
        Optional<RoundMilestone> awaited = workflow.awaited(number);
        while (awaited.filter(milestone -> isReached(round, milestone)).isPresent()) {
            workflow.reached(number, awaited.get());
            awaited = workflow.awaited(number);
        }
    }

    private boolean isReached(DesignationRound round, RoundMilestone milestone) {
        long underWay = applications.countUnderWay(round);
        return underWay == 0
                || switch (milestone) {
                    case REVIEWED ->
                        underWay
                                == applications.awaitingDecision(round.number()).size();
                    case LISTED ->
                        applications.awaitingDecision(round.number()).stream()
                                .map(BaseApplication::notice)
                                .anyMatch(notice -> notice != null);
                    case NOTICE_OVER -> applications.shownIn(round.number()).isEmpty();
                    case DECIDED -> false;
                };
    }

    @Transactional
    @ByProcess
    public Instant submissionEnd(String number) {
        return rounds.require(number).submissionEnd();
    }

    @Transactional
    @ByProcess
    public Instant provinceEnd(String number) {
        return rounds.require(number).provinceEnd();
    }

    @Transactional
    @ByProcess
    public boolean needsNotice(String number) {
        return rounds.require(number).noticeDays() != null;
    }

    @Transactional
    @ByProcess
    public void tellSubmissions(String number) {
        news.submissionsClosed(
                rounds.require(number), applications.countByRound().getOrDefault(number, 0L));
    }

    @Transactional
    @ByProcess
    public void tellReviewed(String number) {
        news.reviewed(
                rounds.require(number), applications.awaitingDecision(number).size());
    }

    @Transactional
    @ByProcess
    public void tellDecided(String number) {
        news.allDecided(rounds.require(number));
    }
}
