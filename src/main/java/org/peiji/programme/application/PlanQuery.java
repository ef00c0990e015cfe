package org.peiji.programme.application;

import jakarta.persistence.TypedQuery;
import org.peiji.programme.TrainingCell;

/**
 * Which lines of task books or items of plans are asked for; null stands for any.
 *
 * @param organisation of the scope
 * @param province of the scope
 * @param base code of the base that is asked for
 */
public record PlanQuery(String organisation, String province, String base, Integer year, TrainingCell cell) {

    private static final int LAST_YEAR = 9999;

    /** The first year that is meant; a number without a value has no type for some databases. */
    static int from(Integer year) {
        return year == null ? 0 : year;
    }

    /** The last year that is meant. */
    static int to(Integer year) {
        return year == null ? LAST_YEAR : year;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Integer asked = cell == null ? year : Integer.valueOf(cell.year());
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("base", base)
                .setParameter("from", from(asked))
                .setParameter("to", to(asked))
                .setParameter("category", cell == null ? null : cell.category())
                .setParameter("level", cell == null ? null : cell.level());
    }
}
