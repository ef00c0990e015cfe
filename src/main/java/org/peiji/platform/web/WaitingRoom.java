package org.peiji.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 等候室: in a rush so many are at work at a time, so many more wait for a moment in the order in which they came, and
 * whoever comes beyond that is asked to come again at once, not after a time-out. No more are at work than the pool has
 * connections for, less two, which are left to readers and to the engine.
 */
@ApplicationScoped
public class WaitingRoom {

    private static final int FOR_OTHERS = 2;

    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder turnedAway = new LongAdder();
    private Semaphore free;
    private int atWork;
    private int chairs;
    private Duration patience;

    protected WaitingRoom() {}

    @Inject
    public WaitingRoom(
            @ConfigProperty(name = "peiji.rush.at-work") Optional<Integer> atWork,
            @ConfigProperty(name = "peiji.db.pool", defaultValue = "8") int pool,
            @ConfigProperty(name = "peiji.rush.waiting", defaultValue = "64") int chairs,
            @ConfigProperty(name = "peiji.rush.patience", defaultValue = "PT3S") Duration patience) {
        this.atWork = atWork.orElse(Math.max(1, pool - FOR_OTHERS));
        this.chairs = chairs;
        this.patience = patience;
        this.free = new Semaphore(this.atWork, true);
    }

    /** Waits for a place at work; false if there is not even one to wait on, or none became free in time. */
    public boolean enter() throws InterruptedException {
        if (free.tryAcquire(0, TimeUnit.SECONDS) || waitsAndEnters()) {
            return true;
        }
        turnedAway.increment();
        return false;
    }

    private boolean waitsAndEnters() throws InterruptedException {
        try {
            return waiting.incrementAndGet() <= chairs && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Whoever has entered must leave. */
    public void leave() {
        free.release();
    }

    /** After how long it is worth coming again. */
    public Duration patience() {
        return patience;
    }

    public int atWork() {
        return atWork - free.availablePermits();
    }

    public int waiting() {
        return waiting.get();
    }

    /** How many were asked to come again since the start. */
    public long turnedAway() {
        return turnedAway.sum();
    }
}
