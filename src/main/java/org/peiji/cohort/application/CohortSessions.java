package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.BusySpan;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.CohortSession;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.failure.Missing;

/** The sessions of all cohorts. */
@ApplicationScoped
public class CohortSessions {

    /** Sessions of other cohorts that take place; the test of two spans also finds the one that encloses the other. */
    private static final String MET =
            "select s, c from CohortSession s join Cohort c on c.number = s.cohort where c.state not in (org.peiji.cohort.CohortState.REJECTED, org.peiji.cohort.CohortState.CANCELLED) and s.begins < :until and s.ends > :from and (s.lecturerKey in :keys or s.venue in :keys)";

    @PersistenceContext
    private EntityManager em;

    void add(CohortSession session) {
        em.persist(session);
    }

    void remove(CohortSession session) {
        em.remove(session);
    }

    /** @throws Missing if the cohort has no such session */
    CohortSession get(String cohort, Long id) {
        CohortSession session = id == null ? null : em.find(CohortSession.class, id);
        if (session == null || !session.cohort().equals(cohort)) {
            throw new Missing(cohort + " " + id);
        }
        return session;
    }

    List<CohortSession> of(String cohort) {
        return em.createQuery(
                        "select s from CohortSession s where s.cohort = :cohort order by s.begins, s.ends, s.id",
                        CohortSession.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /**
     * When these lecturers, rooms and sites are taken by other cohorts of any base, while the sessions last.
     *
     * @param except number of the cohort whose own sessions do not count; null for none
     */
    List<BusySpan> busy(String except, Collection<PlannedSession> sessions, Collection<TeachingResource> resources) {
        Set<String> keys = Set.copyOf(
                resources.stream().map(TeachingResource::occupancyKey).toList());
        LocalDateTime from = sessions.stream()
                .map(PlannedSession::begins)
                .min(LocalDateTime::compareTo)
                .orElse(null);
        if (keys.isEmpty() || from == null) {
            return List.of();
        }
        LocalDateTime until = sessions.stream()
                .map(PlannedSession::ends)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        List<BusySpan> spans = new ArrayList<>();
        for (Object[] found : em.createQuery(MET, Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("keys", keys)
                .getResultList()) {
            CohortSession session = (CohortSession) found[0];
            CohortSummary cohort = ((Cohort) found[1]).summary();
            if (!cohort.number().equals(except) && session.planned().kind().isScheduled()) {
                add(spans, session.lecturerKey(), session, cohort);
                add(spans, session.planned().venue(), session, cohort);
            }
        }
        return spans;
    }

    /** When the next session is held, at any base. */
    Optional<LocalDateTime> next(LocalDateTime from) {
        return Optional.ofNullable(em.createQuery(
                        "select min(s.begins) from CohortSession s join Cohort c on c.number = s.cohort where c.state not in (org.peiji.cohort.CohortState.REJECTED, org.peiji.cohort.CohortState.CANCELLED) and s.begins >= :from",
                        LocalDateTime.class)
                .setParameter("from", from)
                .getSingleResult());
    }

    /** The sessions of all bases that are held between those moments, the earliest first. */
    List<Taken> taken(LocalDateTime from, LocalDateTime until) {
        return em.createQuery(
                        "select s, c from CohortSession s join Cohort c on c.number = s.cohort where c.state not in (org.peiji.cohort.CohortState.REJECTED, org.peiji.cohort.CohortState.CANCELLED) and s.begins < :until and s.ends > :from order by s.begins, s.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(found -> new Taken(((CohortSession) found[0]).planned(), ((Cohort) found[1]).summary()))
                .filter(taken -> taken.session().kind().isScheduled())
                .toList();
    }

    private static void add(List<BusySpan> spans, String key, CohortSession session, CohortSummary cohort) {
        if (key != null) {
            spans.add(new BusySpan(
                    key,
                    cohort.number(),
                    cohort.organisationName(),
                    cohort.organisationNameEn(),
                    session.planned().begins(),
                    session.planned().ends()));
        }
    }
}
