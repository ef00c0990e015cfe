package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationRound;

/** All designations. */
@ApplicationScoped
public class Designations {

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

    /** The college's designation that stands now. */
    public Optional<Designation> activeOf(String organisation) {
        return em.createQuery(
                        "select d from Designation d where d.organisation = :organisation and d.status = :active",
                        Designation.class)
                .setParameter("organisation", organisation)
                .setParameter("active", DesignationStatus.ACTIVE)
                .getResultStream()
                .findFirst();
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
