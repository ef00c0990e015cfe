package org.peiji.platform.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work in the background, one piece after the other: looked for once a minute, and at once when somebody says that
 * there is some. Each who injects it has one of his own. What is taken stands in the database, so that another server
 * finds what a stopped one left.
 */
@Dependent
public class BackgroundWork {

    /** Whoever has said nothing for so long has lost its server; its work is taken up by another. */
    public static final Duration SILENCE = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class.getName());

    private final ReentrantLock running = new ReentrantLock();

    @Resource
    private ManagedScheduledExecutorService threads;

    private Runnable round;
    private ScheduledFuture<?> rounds;

    /** @param work does all that waits; an empty round costs one question */
    public void begin(Runnable work) {
        round = work;
        rounds = threads.scheduleWithFixedDelay(this::run, 1, 60, TimeUnit.SECONDS);
    }

    /** There is work. */
    public void wake() {
        threads.execute(this::run);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }

    /** Does what waits, unless another thread does so already. */
    private void run() {
        if (round == null || !running.tryLock()) {
            return;
        }
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of work in the background broke off; the next one comes", e);
        } finally {
            running.unlock();
        }
    }
}
