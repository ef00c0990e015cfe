package org.peiji.notification.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.Startup;

/** Sends the rounds off, again and again, on threads apart from the engine's. A round that fails does not end them. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    /** Rounds of the daily kind are cheap and come often, so that no day is missed. */
    private static final int DAILY_ROUND_EVERY = 40;

    @Resource(lookup = "concurrent/notification")
    private ManagedScheduledExecutorService threads;

    private final List<Future<?>> running = new ArrayList<>();

    @Inject
    private Postman postman;

    @Inject
    private DailyRound daily;

    @Inject
    @ConfigProperty(name = "peiji.notification.interval", defaultValue = "PT15S")
    private Duration interval;

    void begin(@Observes Startup.Ready ready) {
        every(interval, postman::round);
        every(interval.multipliedBy(DAILY_ROUND_EVERY), daily::run);
    }

    private void every(Duration pause, Runnable round) {
        threads.scheduleWithFixedDelay(() -> logged(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void logged(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of notifications broke off; the next one comes", e);
        }
    }
}
