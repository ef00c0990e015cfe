package org.peiji.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.engine.EngineBootstrap;
import org.peiji.platform.security.Accounts;

/**
 * The demonstration: invented colleges, schools and people from seeds/90-demo, and a year that they have lived,
 * played through the real services. Made once, in demo mode only. The people are there when the product opens; the
 * year is played in the background, so that nobody waits for it to sign in. No job runs meanwhile: a deadline of the
 * past would fire between two scenes.
 */
@ApplicationScoped
public class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Accounts accounts;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoYear year;

    @Inject
    private EngineBootstrap engine;

    private volatile boolean playing;

    void make(@Observes Startup.Ready ready) {
        if (ready.demo() && accounts.find("ministry") == null) {
            people.register();
            playing = true;
            engine.pauseJobs();
            threads.execute(this::play);
        }
    }

    /** True while the year of the demonstration is being played. */
    public boolean isPlaying() {
        return playing;
    }

    /** Jobs rest meanwhile: the past holds deadlines that would fall due before the people have acted. */
    private void play() {
        try {
            year.play();
            LOG.info("The demonstration's year is played");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The demonstration's year broke off; remove the data folder to play it again", e);
        } finally {
            engine.runJobs();
            playing = false;
        }
    }
}
