package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.BaseDuty;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.platform.failure.Missing;

/** All designations. */
@ApplicationScoped
public class Designations {

    private static final List<DesignationStatus> OPEN = Stream.of(DesignationStatus.values())
            .filter(status -> !status.isOver())
            .toList();

    @PersistenceContext
    private EntityManager em;

    public void add(Designation designation) {
        em.persist(designation);
    }

    public Optional<Designation> find(String number) {
        return Optional.ofNullable(em.find(Designation.class, number));
    }

    /** Those of a round, by province and number. */
    public List<Designation> of(DesignationRound round) {
        return em.createQuery(
                        "select d from Designation d where d.round = :round order by d.province, d.number",
                        Designation.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** How many each round designated, by its number. */
    Map<String, Long> countByRound() {
        return em.createQuery(
                        "select d.round.number, count(d) from Designation d group by d.round.number", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Those that stand on that day, by province and number. */
    public List<Designation> standing(LocalDate day) {
        return em.createQuery("""
                        select d from Designation d
                        where d.status in :standing and (d.termEnd is null or d.termEnd >= :day)
                        order by d.province, d.number""", Designation.class)
                .setParameter("standing", List.of(DesignationStatus.ACTIVE, DesignationStatus.UNDER_RECTIFICATION))
                .setParameter("day", day)
                .getResultList();
    }

    /** A page of those that are not over on that day, by province and number. */
    public List<Designation> current(LocalDate day, int first, int size) {
        return current("select d", " order by d.province, d.number", day, Designation.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int countCurrent(LocalDate day) {
        return current("select count(d)", "", day, Long.class).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> current(String selection, String order, LocalDate day, Class<T> type) {
        return em.createQuery(
                        selection
                                + " from Designation d where d.status in :open and (d.termEnd is null or d.termEnd >= :day)"
                                + order,
                        type)
                .setParameter("open", OPEN)
                .setParameter("day", day);
    }

    /** @throws Missing if there is no such designation */
    public Designation require(String number) {
        return find(String.valueOf(number)).orElseThrow(() -> new Missing(number));
    }

    /** As {@link #require}; nobody else changes it, or begins anything about it, until the transaction ends. */
    public Designation lock(String number) {
        Designation designation = require(number);
        em.lock(designation, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(designation);
        return designation;
    }

    /** All of a college, the latest first; one that is not over stands before the others. */
    public List<Designation> ofCollege(String organisation) {
        return em.createQuery(
                        "select d from Designation d where d.organisation = :organisation order by d.number desc",
                        Designation.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .sorted(Comparator.comparing(designation -> designation.status().isOver()))
                .toList();
    }

    /** The college's designation that is not over, else its last one. */
    public Optional<Designation> latestOf(String organisation) {
        return ofCollege(organisation).stream().findFirst();
    }

    /** Numbers of those that are not over although their last day lies before that day. */
    public List<String> pastTermEnd(LocalDate day) {
        return em.createQuery(
                        "select d.number from Designation d where d.status in :open and d.termEnd < :day order by d.number",
                        String.class)
                .setParameter("open", OPEN)
                .setParameter("day", day)
                .getResultList();
    }

    /** Numbers of those whose last day comes by that day and whose base has not been told. */
    public List<String> toTell(LocalDate day) {
        return em.createQuery(
                        "select d.number from Designation d where d.status in :open and d.termEnd <= :day and d.termEndTold is null order by d.number",
                        String.class)
                .setParameter("open", OPEN)
                .setParameter("day", day)
                .getResultList();
    }

    public Optional<BaseDuty> duty(Long id) {
        return Optional.ofNullable(em.find(BaseDuty.class, id));
    }

    /** The designation that the institution holds now, suspended or not. */
    Optional<Designation> currentOf(String organisation) {
        return em.createQuery(
                        "select d from Designation d where d.organisation = :organisation and d.status in :held order by d.termEnd desc",
                        Designation.class)
                .setParameter("organisation", organisation)
                .setParameter(
                        "held",
                        List.of(
                                DesignationStatus.ACTIVE,
                                DesignationStatus.UNDER_RECTIFICATION,
                                DesignationStatus.SUSPENDED))
                .getResultStream()
                .findFirst();
    }

    /** Number of the designation that an application has led to; null if it has led to none. */
    public String numberBy(String application) {
        return em.createQuery("select d.number from Designation d where d.application = :application", String.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
