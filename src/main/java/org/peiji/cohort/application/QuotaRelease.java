package org.peiji.cohort.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.Startup;

/** 名额到期释放: unused places of soft buckets become common when their day has come. A cohort at a time. */
@ApplicationScoped
class QuotaRelease {

    private static final Logger LOG = Logger.getLogger(QuotaRelease.class.getName());
    private static final int ROUND_MINUTES = 10;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private QuotaService service;

    void begin(@Observes Startup.Ready ready) {
        threads.scheduleWithFixedDelay(this::release, ROUND_MINUTES, ROUND_MINUTES, TimeUnit.MINUTES);
    }

    private void release() {
        try {
            service.dueForRelease().forEach(service::releaseDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Quotas wait for the next round of release", e);
        }
    }
}
