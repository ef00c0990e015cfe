package org.peiji.expert.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.expert.application.DossierReleaseService;

/** Calls from the process DossierRelease 材料遮蔽. */
@Named
@ApplicationScoped
public class DossierReleaseSteps {

    @Inject
    private DossierReleaseService releases;

    public void inviteExperts(String release) {
        releases.inviteExperts(release);
    }
}
