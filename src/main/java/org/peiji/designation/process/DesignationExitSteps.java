package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.ExitStepService;
import org.peiji.notice.NoticeConcluded;

/** What the process of an exit asks and calls, and what it hears of notices. */
@Named
@ApplicationScoped
public class DesignationExitSteps {

    @Inject
    private ExitStepService service;

    public boolean isRevocation(String number) {
        return service.isRevocation(number);
    }

    public boolean isArranging(String number) {
        return service.isArranging(number);
    }

    public boolean isKept(String number) {
        return service.isKept(number);
    }

    public boolean isUpheld(String number) {
        return service.isUpheld(number);
    }

    public void passUnheard(String number) {
        service.passUnheard(number);
    }

    public void showRevocation(String number) {
        service.showRevocation(number);
    }

    public void closeDesignation(String number) {
        service.closeDesignation(number);
    }

    void hear(@Observes NoticeConcluded over) {
        if (over.source() != null) {
            service.concluded(over);
        }
    }
}
