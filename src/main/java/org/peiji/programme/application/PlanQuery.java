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

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("organisation", organisation)
                .setParameter("province", province)
                .setParameter("base", base)
                .setParameter("year", cell == null ? year : Integer.valueOf(cell.year()))
                .setParameter("category", cell == null ? null : cell.category())
                .setParameter("level", cell == null ? null : cell.level());
    }
}
