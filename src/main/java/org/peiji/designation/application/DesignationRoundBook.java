package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** 遴选批次 that are not closed. */
@ApplicationScoped
class DesignationRoundBook implements CaseBook {

    @Inject
    private DesignationRounds rounds;

    @Override
    public String process() {
        return "DesignationRound";
    }

    @Override
    public Set<String> runningCases() {
        return rounds.numbersUnderWay();
    }
}
