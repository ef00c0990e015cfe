package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.work.BackgroundWork;

/**
 * 遴选巡查: goes through the open rounds once a minute. May run as often as it likes and on several servers; what is done
 * stands in the process.
 */
@ApplicationScoped
public class RoundWatch {

    private static final Logger LOG = Logger.getLogger(RoundWatch.class.getName());

    @Inject
    private DesignationRounds rounds;

    @Inject
    private RoundProgress progress;

    @Inject
    private BackgroundWork work;

    void begin(@Observes Startup.Ready ready) {
        work.begin(this::run);
    }

    public void run() {
        for (String number : rounds.numbersUnderWay()) {
            try {
                progress.advance(number);
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, number + " is seen to by another server, or in the next round", e);
            }
        }
    }
}
