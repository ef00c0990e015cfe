package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.DesignationSuspensionService;

/** What the process of a suspension calls. */
@Named
@ApplicationScoped
public class DesignationSuspensionSteps {

    @Inject
    private DesignationSuspensionService service;

    public void applySuspension(String number) {
        service.applySuspension(number);
    }
}
