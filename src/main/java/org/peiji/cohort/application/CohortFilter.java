package org.peiji.cohort.application;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Set;
import org.peiji.cohort.CohortState;

/**
 * What cohorts are asked for; null stands for any.
 *
 * @param search part of a title, a number, the name of a base or a place
 * @param base code of the base
 * @param programmes only those of these programmes
 * @param endedBefore only those whose last day lies before that day
 */
public record CohortFilter(
        CohortState state, String search, String base, Set<String> programmes, LocalDate endedBefore) {

    public static CohortFilter of(CohortState state, String search) {
        return new CohortFilter(state, search, null, null, null);
    }

    /** Whether nothing can be found. */
    boolean isOfNone() {
        return programmes != null && programmes.isEmpty();
    }

    /** Conditions beyond the usual ones, as part of a query. */
    String more() {
        return (base == null ? "" : " and c.organisation = :base")
                + (programmes == null ? "" : " and c.programme in :programmes")
                + (endedBefore == null ? "" : " and c.ends < :endedBefore");
    }

    void bind(TypedQuery<?> query) {
        query.setParameter("state", state).setParameter("search", search == null ? null : "%" + search + "%");
        if (base != null) {
            query.setParameter("base", base);
        }
        if (programmes != null) {
            query.setParameter("programmes", programmes);
        }
        if (endedBefore != null) {
            query.setParameter("endedBefore", endedBefore);
        }
    }
}
