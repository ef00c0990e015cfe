package org.peiji.programme.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.programme.application.ProgrammeApprovalService;

/** Calls from the process ProgrammeApproval 培训项目审批. */
@Named
@ApplicationScoped
public class ProgrammeApprovalSteps {

    @Inject
    private ProgrammeApprovalService programmes;

    public void releaseProgramme(String programme) {
        programmes.releaseProgramme(programme);
    }
}
