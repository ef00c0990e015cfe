package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.RateKind;
import org.peiji.cohort.domain.CohortRate;

/** All rates, each from its day on. */
@ApplicationScoped
public class CohortRates {

    @PersistenceContext
    private EntityManager em;

    /** Adds a rate, or writes the one of the same kind and day anew. */
    void keep(CohortRate rate) {
        CohortRate stored = em.find(CohortRate.class, rate.key());
        if (stored == null || stored.amount() != rate.amount()) {
            em.merge(rate);
        }
    }

    /** The rates that hold on a day. */
    Map<RateKind, Integer> on(LocalDate day) {
        List<CohortRate> rates = em.createQuery(
                        "select r from CohortRate r where r.key.validFrom <= :day order by r.key.validFrom",
                        CohortRate.class)
                .setParameter("day", day)
                .getResultList();
        Map<RateKind, Integer> on = new EnumMap<>(RateKind.class);
        rates.forEach(rate -> on.put(rate.kind(), rate.amount()));
        return on;
    }
}
