package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;

/** All imports and their rows; everybody sees his or her own, in the organisation for which it was done. */
@ApplicationScoped
class ImportRuns {

    /** How long an import can be looked at and undone, [C] convention. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    void add(ImportRun run, List<ImportRow> rows) {
        em.persist(run);
        em.flush();
        rows.forEach(em::persist);
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

    int count(String run, ImportOutcome outcome) {
        return em.createQuery(
                        "select count(r) from ImportRow r where r.run = :run and r.outcome = :outcome", Long.class)
                .setParameter("run", run)
                .setParameter("outcome", outcome)
                .getSingleResult()
                .intValue();
    }

    /** Numbers of the rows that the verdict lets through, or that are done. */
    List<Integer> ordinals(String run, List<Verdict> verdicts, ImportOutcome outcome, boolean backwards) {
        return em.createQuery(
                        "select r.ordinal from ImportRow r where r.run = :run and r.verdict in :verdicts and r.outcome = :outcome order by r.ordinal"
                                + (backwards ? " desc" : ""),
                        Integer.class)
                .setParameter("run", run)
                .setParameter("verdicts", verdicts)
                .setParameter("outcome", outcome)
                .getResultList();
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
