package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** The applications that are under way. */
@ApplicationScoped
class BaseApplicationBook implements CaseBook {

    @Inject
    private BaseApplications applications;

    @Override
    public String process() {
        return "BaseApplication";
    }

    @Override
    public Set<String> runningCases() {
        return applications.numbersUnderWay();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        DesignationRound round = applications.require(caseNumber).round();
        return new Belonging(round.number(), round.titleZh(), round.titleEn(), null);
    }
}
