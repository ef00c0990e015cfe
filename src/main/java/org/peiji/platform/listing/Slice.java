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

    private static final int MOST = 1_000;

    /** The order as the end of a query. */
    public String orderBy() {
        return " order by " + order;
    }

    /**
     * Reads them.
     *
     * @param together what each row brings along, as paths from the row: read for all rows at once, not row by row
     */
    public <T> List<T> of(TypedQuery<T> query, String... together) {
        return together(query, together)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Lets a query read for all its rows at once what each brings along. */
    public static <T> TypedQuery<T> together(TypedQuery<T> query, String... paths) {
        for (String path : paths) {
            query.setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch.size", MOST)
                    .setHint("eclipselink.batch", path);
        }
        return query;
    }
}
