package org.peiji.enrolment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.enrolment.application.NomineeService;

/** Calls from the process NomineeAnswer 被推荐人答复. */
@Named
@ApplicationScoped
public class NomineeAnswerSteps {

    @Inject
    private NomineeService nominees;

    public void askNextNominee(String nomination) {
        nominees.askNextNominee(nomination);
    }

    public void lapseNomination(String nomination) {
        nominees.lapseNomination(nomination);
    }
}
