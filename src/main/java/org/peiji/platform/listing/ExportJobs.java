package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peiji.platform.file.Files;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.work.BackgroundWork;
import org.peiji.platform.work.Progress;
import org.peiji.platform.work.Transfer;

/** All export jobs; each step of one commits by itself, so that everybody sees how far it is. */
@ApplicationScoped
public class ExportJobs {

    /** How long a result is kept, [C] convention. */
    static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Files files;

    @Inject
    private Listings listings;

    @Inject
    private Event<ExportFinished> finished;

    @Inject
    private BusinessClock clock;

    /** Takes a job in and answers its number. */
    @Requires(Permission.LISTING_EXPORT)
    @Transactional
    public String request(Listing<?> listing, ListQuery query, ExportFormat format, Locale language, int rows) {
        String number = numbers.next("EXP");
        em.persist(new ExportJob(
                number,
                current.get(),
                listing.name(),
                query.atPage(1).selecting(List.of()).address(),
                format,
                language,
                rows,
                clock.instant()));
        return number;
    }

    /** The person's own jobs. */
    @Requires(Permission.LISTING_EXPORT)
    @Transactional
    public List<ExportJob> own(Slice slice) {
        return slice.of(own("select j", ExportJob.class, slice.orderBy()));
    }

    @Requires(Permission.LISTING_EXPORT)
    @Transactional
    public int countOwn() {
        return own("select count(j)", Long.class, "").getSingleResult().intValue();
    }

    /** True while a job of the person is not over. */
    @Requires(Permission.LISTING_EXPORT)
    @Transactional
    public boolean isUnderWay() {
        return em.createQuery(
                                "select count(j) from ExportJob j where j.username = :me and j.state in :open",
                                Long.class)
                        .setParameter("me", current.get().username())
                        .setParameter("open", List.of(ExportState.WAITING, ExportState.RUNNING))
                        .getSingleResult()
                > 0;
    }

    /** For operators: how many jobs there are, by how far they are. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Map<Progress, Integer> inBackground() {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        em.createQuery("select j.state, count(j) from ExportJob j group by j.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put(progress((ExportState) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** For operators: everybody's jobs in that progress, latest first, without what they hold. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<Transfer> inBackground(Progress progress, int first, int size) {
        return em.createQuery(
                        "select j from ExportJob j where j.state = :state order by j.requestedAt desc, j.number desc",
                        ExportJob.class)
                .setParameter("state", ExportState.valueOf(progress.name()))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(job -> new Transfer(
                        job.number(),
                        job.username(),
                        listings.find(job.listing()).titleKey(),
                        progress,
                        job.done(),
                        job.total(),
                        job.requestedAt(),
                        job.reason()))
                .toList();
    }

    private static Progress progress(ExportState state) {
        return Progress.valueOf(state.name());
    }

    /** Takes the job that has waited longest and marks it as running; null if none waits. One server wins it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ExportJob take() {
        ExportJob next = em.createQuery(
                        "select j from ExportJob j where j.state = :waiting or j.state = :running and j.touchedAt < :lost order by j.requestedAt, j.number",
                        ExportJob.class)
                .setParameter("waiting", ExportState.WAITING)
                .setParameter("running", ExportState.RUNNING)
                .setParameter("lost", clock.instant().minus(BackgroundWork.SILENCE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (next != null) {
            next.start(clock.instant());
        }
        return next;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void advance(String number, int rows) {
        em.find(ExportJob.class, number).advance(rows, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(String number, Actor actor, String name, byte[] content, int rows) {
        ExportJob job = em.find(ExportJob.class, number);
        String file = files.keepPersonal(number, actor, name, job.format().mediaType(), content);
        job.finish(file, rows, clock.instant());
        finished.fire(new ExportFinished(job.username(), number, job.listing(), rows));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(String number, String reason) {
        em.find(ExportJob.class, number).fail(reason, clock.instant());
    }

    /** Forgets what is older than {@link #KEPT}, with its files. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        List<ExportJob> old = em.createQuery("select j from ExportJob j where j.finishedAt < :limit", ExportJob.class)
                .setParameter("limit", limit)
                .getResultList();
        for (ExportJob job : old) {
            if (job.file() != null) {
                files.remove(job.number(), job.file());
            }
            em.remove(job);
        }
        return old.size();
    }

    private <T> TypedQuery<T> own(String selection, Class<T> type, String order) {
        return em.createQuery(selection + " from ExportJob j where j.username = :me" + order, type)
                .setParameter("me", current.get().username());
    }
}
