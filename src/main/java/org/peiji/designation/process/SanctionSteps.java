package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.SanctionService;

/** What the process of a 申报惩戒 calls. */
@Named
@ApplicationScoped
public class SanctionSteps {

    @Inject
    private SanctionService service;

    public void imposeSanction(String number) {
        service.imposeSanction(number);
    }
}
