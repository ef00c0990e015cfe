package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.operation.domain.MigrationState;
import org.peiji.platform.failure.Missing;

/** All migrations and their cases. */
@ApplicationScoped
class Migrations {

    private static final int LATEST = 50;

    @PersistenceContext
    private EntityManager em;

    void add(Migration migration, Map<String, String> cases) {
        em.persist(migration);
        em.flush();
        cases.forEach((instance, number) -> em.persist(new MigrationItem(migration.number(), instance, number)));
    }

    /** @throws Missing if there is none of that number */
    Migration find(String number) {
        Migration migration = number == null ? null : em.find(Migration.class, number);
        if (migration == null) {
            throw new Missing(String.valueOf(number));
        }
        return migration;
    }

    MigrationItem item(String number, String instance) {
        return em.find(MigrationItem.class, new MigrationItem.Key(number, instance));
    }

    List<Migration> latest() {
        return em.createQuery("select m from Migration m order by m.begunAt desc, m.number desc", Migration.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** True if a migration of that process is not over. */
    boolean existOpen(String process) {
        return em.createQuery(
                                "select count(m) from Migration m where m.process = :process and m.state not in :over",
                                Long.class)
                        .setParameter("process", process)
                        .setParameter("over", List.of(MigrationState.DONE, MigrationState.CLOSED))
                        .getSingleResult()
                > 0;
    }

    /** The migration that has waited longest for a job, or whose job has said nothing since that moment. */
    Migration waiting(Instant lost) {
        return em.createQuery(
                        "select m from Migration m where m.state in :underWay and (m.touchedAt is null or m.touchedAt < :lost) order by m.begunAt, m.number",
                        Migration.class)
                .setParameter("underWay", List.of(MigrationState.CHECKING, MigrationState.RUNNING))
                .setParameter("lost", lost)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The first cases in that state; state may be null. */
    List<MigrationItem> items(String number, ItemState state, int first, int size) {
        TypedQuery<MigrationItem> query = em.createQuery(
                        "select i from MigrationItem i where i.migration = :number"
                                + (state == null ? "" : " and i.state = :state") + " order by i.caseNumber, i.instance",
                        MigrationItem.class)
                .setParameter("number", number)
                .setFirstResult(first)
                .setMaxResults(size);
        return (state == null ? query : query.setParameter("state", state)).getResultList();
    }

    /** How many cases are in which state; all states are there. */
    Map<ItemState, Integer> counts(String number) {
        Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
        for (ItemState state : ItemState.values()) {
            counts.put(state, 0);
        }
        em.createQuery(
                        "select i.state, count(i.instance) from MigrationItem i where i.migration = :number group by i.state",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(row -> counts.put((ItemState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }
}
