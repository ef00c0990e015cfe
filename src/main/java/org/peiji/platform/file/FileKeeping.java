package org.peiji.platform.file;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.peiji.platform.Startup;

/** Looks after files in the background: asks the scanner again, and sweeps bytes that no row names. */
@ApplicationScoped
class FileKeeping {

    private static final Logger LOG = Logger.getLogger(FileKeeping.class.getName());
    private static final int ROUND_MINUTES = 5;
    private static final int SCANNED_AT_ONCE = 20;

    /** Longer than any transaction. */
    private static final Duration SETTLED = Duration.ofHours(1);

    @Resource
    private ManagedScheduledExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileStores stores;

    @Inject
    private FileScanner scanner;

    @Inject
    private FileKeeping self;

    @Inject
    private Clock clock;

    void begin(@Observes Startup.Ready ready) {
        threads.scheduleWithFixedDelay(this::keep, ROUND_MINUTES, ROUND_MINUTES, TimeUnit.MINUTES);
    }

    private void keep() {
        try {
            self.scanPending();
            self.sweep();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Files wait for the next round", e);
        }
    }

    /** Asks the scanner about the files of which it has not said anything yet. */
    @Transactional
    void scanPending() {
        em.createQuery("select f from StoredFile f where f.scan = :pending order by f.uploadedAt", StoredFile.class)
                .setParameter("pending", ScanState.PENDING)
                .setMaxResults(SCANNED_AT_ONCE)
                .getResultList()
                .forEach(file ->
                        file.scanned(scanner.scan(stores.of(file.store()).read(file.id()))));
    }

    /** @return how many orphans were taken away */
    @Transactional
    int sweep() {
        return Stream.of(FileStore.Kind.values())
                .mapToInt(kind -> stores.of(kind).sweep(clock.instant().minus(SETTLED), this::named))
                .sum();
    }

    private Set<String> named(Set<String> ids) {
        List<String> found = em.createQuery("select f.id from StoredFile f where f.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
        return new HashSet<>(found);
    }
}
