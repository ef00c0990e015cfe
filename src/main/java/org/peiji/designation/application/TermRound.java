package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.work.BackgroundWork;

/**
 * 任期到期: tells bases that their term ends soon, and ends those whose last day is over. May run as often as it likes
 * and on several servers; what is done stands in the row.
 */
@ApplicationScoped
public class TermRound {

    /** How many days before its end a base is told, [C] convention. */
    static final int TOLD_BEFORE = 60;

    private static final Logger LOG = Logger.getLogger(TermRound.class.getName());

    @Inject
    private Designations designations;

    @Inject
    private BaseLifeService lives;

    @Inject
    private BusinessClock clock;

    @Inject
    private BackgroundWork work;

    void begin(@Observes Startup.Ready ready) {
        work.begin(this::run);
    }

    public void run() {
        each(designations.pastTermEnd(clock.today()), lives::expire);
        each(designations.toTell(clock.today().plusDays(TOLD_BEFORE)), lives::tellTermEnd);
    }

    private static void each(List<String> numbers, Consumer<String> act) {
        for (String number : numbers) {
            try {
                act.accept(number);
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, number + " is seen to by another server, or in the next round", e);
            }
        }
    }
}
