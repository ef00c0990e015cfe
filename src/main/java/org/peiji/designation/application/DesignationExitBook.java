package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** The exits of bases that are under way. */
@ApplicationScoped
class DesignationExitBook implements CaseBook {

    @Inject
    private DesignationExits exits;

    @Override
    public String process() {
        return "DesignationExit";
    }

    @Override
    public Set<String> runningCases() {
        return exits.numbersUnderWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        DesignationRound round = exits.require(caseNumber).designation().round();
        return new Belonging(round.number(), round.titleZh(), round.titleEn(), null);
    }
}
