package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
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
}
