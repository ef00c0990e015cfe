package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.FailurePage;
import org.peiji.platform.web.Texts;
import org.peiji.platform.work.BackgroundWork;

/**
 * Runs export jobs one after the other in the name of who asked for them, with the permissions that the person has by
 * then. Looks for work once a minute and whenever it is told of some; what a stopped server left is begun again.
 */
@ApplicationScoped
public class ExportRunner {

    private static final Logger LOG = Logger.getLogger(ExportRunner.class.getName());

    @Inject
    private BackgroundWork work;

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

    void begin(@Observes Startup.Ready ready) {
        work.begin(this::runAll);
    }

    /** There is work. */
    public void wake() {
        work.wake();
    }

    private void runAll() {
        jobs.forgetOld();
        for (ExportJob job = jobs.take(); job != null; job = jobs.take()) {
            run(job);
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
