package org.peiji.enrolment.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.enrolment.application.NomineeService;

/** Calls from the process SchoolNomination 学校推荐. */
@Named
@ApplicationScoped
public class SchoolNominationSteps {

    @Inject
    private NomineeService nominees;

    public void askNominees(String list) {
        nominees.askNominees(list);
    }
}
