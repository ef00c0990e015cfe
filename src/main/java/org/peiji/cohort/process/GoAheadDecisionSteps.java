package org.peiji.cohort.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.peiji.cohort.application.GoAheadService;

/** Calls from the process GoAheadDecision 开班决定. */
@Named
@ApplicationScoped
public class GoAheadDecisionSteps {

    @Inject
    private GoAheadService service;

    public Date dayOfDecision(String cohort) {
        return Date.from(service.dayOfDecision(cohort));
    }

    public boolean enoughTrainees(String cohort) {
        return service.hasEnoughTrainees(cohort);
    }

    public void goAhead(String cohort) {
        service.goAhead(cohort);
    }
}
