package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.platform.failure.Missing;

/** 遴选通知栏: what everybody may read of a call, signed in or not. */
@ApplicationScoped
public class CallBoard {

    @Inject
    private DesignationRounds rounds;

    /** @throws Missing if no such call is open */
    @Transactional
    public RoundRequirements requirements(String number) {
        DesignationRound round = rounds.require(number);
        if (round.status() != RoundStatus.OPEN) {
            throw new Missing(number);
        }
        return RoundRequirements.of(round, 0, List.of());
    }
}
