package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.work.Progress;

/** All imports and their rows; everybody sees his or her own, in the organisation for which it was done. */
@ApplicationScoped
class ImportRuns {

    /** How long an import can be looked at and undone, [C] convention. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    void add(ImportRun run) {
        em.persist(run);
    }

    void add(List<ImportRow> rows) {
        rows.forEach(em::persist);
    }

    ImportRun find(String number) {
        return em.find(ImportRun.class, number);
    }

    /** The import that has waited longest for a job, or whose job has said nothing since that moment. */
    ImportRun waiting(Instant lost) {
        return em.createQuery(
                        "select r from ImportRun r where r.progress = :waiting or r.progress = :running and r.touchedAt < :lost order by r.uploadedAt, r.number",
                        ImportRun.class)
                .setParameter("waiting", Progress.WAITING)
                .setParameter("running", Progress.RUNNING)
                .setParameter("lost", lost)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** How many imports are in the background, by how far they are. */
    Map<Progress, Integer> inBackground() {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        em.createQuery(
                        "select r.progress, count(r) from ImportRun r where r.progress is not null group by r.progress",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((Progress) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Everybody's imports in that progress, latest first. */
    List<ImportRun> inBackground(Progress progress, int first, int size) {
        return em.createQuery(
                        "select r from ImportRun r where r.progress = :progress order by r.uploadedAt desc, r.number desc",
                        ImportRun.class)
                .setParameter("progress", progress)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Until the transaction ends questions are only asked: what was found is written at its end, together. */
    void writeAtTheEnd() {
        em.setFlushMode(FlushModeType.COMMIT);
    }

    /** The next rows of the file with which nothing was done yet. */
    List<ImportRow> untouched(String run, int after, int size) {
        return em.createQuery(
                        "select r from ImportRow r where r.run = :run and r.outcome = :none and r.ordinal > :after order by r.ordinal",
                        ImportRow.class)
                .setParameter("run", run)
                .setParameter("none", ImportOutcome.NONE)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** @throws Missing if there is none of that number, or not for the acting person */
    ImportRun own(String number) {
        ImportRun run = number == null ? null : em.find(ImportRun.class, number);
        Actor actor = current.get();
        if (run == null
                || !run.username().equals(actor.username())
                || !run.organisation().equals(actor.organisation())) {
            throw new Missing(String.valueOf(number));
        }
        return run;
    }

    List<ImportRun> own(int atMost) {
        return em.createQuery(
                        "select r from ImportRun r where r.username = :me and r.organisation = :organisation order by r.uploadedAt desc, r.number desc",
                        ImportRun.class)
                .setParameter("me", current.get().username())
                .setParameter("organisation", current.get().organisation())
                .setMaxResults(atMost)
                .getResultList();
    }

    ImportRow row(String run, int ordinal) {
        return em.find(ImportRow.class, new ImportRow.Key(run, ordinal));
    }

    List<ImportRow> rows(String run, ImportTab tab, int first, int size) {
        return bind(em.createQuery("select r" + condition(tab) + " order by r.ordinal", ImportRow.class), run, tab)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    int count(String run, ImportTab tab) {
        return bind(em.createQuery("select count(r)" + condition(tab), Long.class), run, tab)
                .getSingleResult()
                .intValue();
    }

    /** How many rows have which verdict, warning and outcome; one question for all figures of an import. */
    List<Figure> figures(String run) {
        return em.createQuery(
                        "select r.verdict, r.warned, r.outcome, count(r) from ImportRow r where r.run = :run group by r.verdict, r.warned, r.outcome",
                        Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .map(row -> new Figure(
                        (Verdict) row[0], (Boolean) row[1], (ImportOutcome) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /** So many rows of one kind. */
    record Figure(Verdict verdict, boolean warned, ImportOutcome outcome, int rows) {}

    /** Numbers of the rows that the verdict lets through, or that are done. */
    List<Integer> ordinals(String run, List<Verdict> verdicts, ImportOutcome outcome, boolean backwards, int atMost) {
        return em.createQuery(
                        "select r.ordinal from ImportRow r where r.run = :run and r.verdict in :verdicts and r.outcome = :outcome order by r.ordinal"
                                + (backwards ? " desc" : ""),
                        Integer.class)
                .setParameter("run", run)
                .setParameter("verdicts", verdicts)
                .setParameter("outcome", outcome)
                .setMaxResults(atMost)
                .getResultList();
    }

    void forget(String number) {
        em.createQuery("delete from ImportRow r where r.run = :number")
                .setParameter("number", number)
                .executeUpdate();
        em.createQuery("delete from ImportRun r where r.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    void forgetBefore(Instant limit) {
        em.createQuery(
                        "delete from ImportRow r where r.run in (select i.number from ImportRun i where i.uploadedAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
        em.createQuery("delete from ImportRun i where i.uploadedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private static String condition(ImportTab tab) {
        return " from ImportRow r where r.run = :run"
                + switch (tab) {
                    case ALL -> "";
                    case WARNINGS -> " and r.warned = true";
                    default -> " and r.verdict = :verdict";
                };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String run, ImportTab tab) {
        query.setParameter("run", run);
        if (tab.verdict() != null) {
            query.setParameter("verdict", tab.verdict());
        }
        return query;
    }
}
