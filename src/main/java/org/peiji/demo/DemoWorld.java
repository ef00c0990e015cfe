package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.peiji.platform.Startup;
import org.peiji.platform.security.Accounts;

/**
 * The demonstration: invented colleges, schools and people from seeds/90-demo, and a year that they have lived,
 * played through the real services. Made once, in demo mode only.
 */
@ApplicationScoped
public class DemoWorld {

    @Inject
    private Accounts accounts;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoYear year;

    void make(@Observes Startup.Ready ready) {
        if (ready.demo() && accounts.find("ministry") == null) {
            people.register();
            year.play();
        }
    }
}
