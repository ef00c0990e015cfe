package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** The proposals to suspend a base, or to lift that, that are under way. */
@ApplicationScoped
class DesignationSuspensionBook implements CaseBook {

    @Inject
    private DesignationSuspensions suspensions;

    @Override
    public String process() {
        return "DesignationSuspension";
    }

    @Override
    public Set<String> runningCases() {
        return suspensions.numbersUnderWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        DesignationRound round = suspensions.require(caseNumber).designation().round();
        return new Belonging(round.number(), round.titleZh(), round.titleEn(), null);
    }
}
