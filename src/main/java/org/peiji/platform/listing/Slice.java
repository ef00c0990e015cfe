package org.peiji.platform.listing;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * Which rows of a query are wanted, and in which order.
 *
 * @param order expressions of the query language, with the unique one last; made from {@link Column#sort()} only
 * @param first offset of the first row
 * @param size how many at most
 */
public record Slice(String order, int first, int size) {

    /** The order as the end of a query. */
    public String orderBy() {
        return " order by " + order;
    }

    public <T> List<T> of(TypedQuery<T> query) {
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }
}
