package org.peiji.platform.listing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.FailurePage;
import org.peiji.platform.web.Texts;

/**
 * Runs export jobs one after the other in the name of who asked for them, with the permissions that the person has by
 * then. Looks for work once a minute and whenever it is told of some; what a stopped server left is begun again.
 */
@ApplicationScoped
public class ExportRunner {

    private static final Logger LOG = Logger.getLogger(ExportRunner.class.getName());

    private final ReentrantLock running = new ReentrantLock();

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private ExportJobs jobs;

    @Inject
    private Exports exports;

    @Inject
    private Listings listings;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    private ScheduledFuture<?> round;

    void begin(@Observes Startup.Ready ready) {
        round = threads.scheduleWithFixedDelay(this::makeRound, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (round != null) {
            round.cancel(true);
        }
    }

    /** There is work. */
    public void wake() {
        threads.execute(this::runAll);
    }

    private void makeRound() {
        jobs.forgetOld();
        runAll();
    }

    /** Runs every job that waits, unless another thread does so already. */
    void runAll() {
        if (!running.tryLock()) {
            return;
        }
        try {
            for (ExportJob job = jobs.take(); job != null; job = jobs.take()) {
                run(job);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Export jobs could not be taken", e);
        } finally {
            running.unlock();
        }
    }

    private void run(ExportJob job) {
        Actor actor = accounts.actor(job.username(), job.role(), job.organisation());
        if (actor == null) {
            jobs.fail(job.number(), "listing.refusal.noLongerPermitted");
            return;
        }
        try {
            current.as(actor, () -> texts.speaking(job.language(), () -> write(job, actor)));
        } catch (RuntimeException e) {
            Refusal refusal = FailurePage.refusalIn(e);
            if (refusal == null) {
                LOG.log(Level.SEVERE, "Export " + job.number() + " broke off", e);
            }
            jobs.fail(job.number(), refusal == null ? "listing.refusal.brokeOff" : "listing.refusal.noLongerPermitted");
        }
    }

    private Void write(ExportJob job, Actor actor) {
        Listing<?> listing = listings.find(job.listing());
        ListQuery query = ListQuery.of(listing, job.query());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            int rows = exports.write(listing, query, job.format(), file, done -> jobs.advance(job.number(), done));
            String name = texts.get(listing.titleKey()) + " " + job.number() + "."
                    + job.format().ending();
            jobs.finish(job.number(), actor, name, file.toByteArray(), rows);
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
