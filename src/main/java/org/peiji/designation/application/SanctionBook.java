package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** 申报惩戒 that are under way. */
@ApplicationScoped
class SanctionBook implements CaseBook {

    @Inject
    private Sanctions cases;

    @Override
    public String process() {
        return "Sanction";
    }

    @Override
    public Set<String> runningCases() {
        return cases.numbersUnderWay();
    }
}
