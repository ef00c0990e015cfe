package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.platform.engine.CaseBook;

/** Which programmes are with their process, by their rows. */
@ApplicationScoped
class ProgrammeApprovalBook implements CaseBook {

    @Inject
    private Programmes programmes;

    @Override
    public String process() {
        return "ProgrammeApproval";
    }

    @Override
    public Set<String> runningCases() {
        return programmes.underApproval();
    }
}
