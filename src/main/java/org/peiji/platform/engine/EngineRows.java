package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peiji.platform.listing.Slice;

/** The engine's tables, read with one question a list; the engine's own queries would ask again for every row. */
@ApplicationScoped
class EngineRows {

    @PersistenceContext
    private EntityManager em;

    /** @param parameters values of {@code ?1}, {@code ?2}, …; moments are understood */
    <R> List<R> list(String sql, Function<Row, R> read, Object... parameters) {
        return read(bind(sql, parameters), read);
    }

    <R> List<R> page(String sql, Slice slice, Function<Row, R> read, Object... parameters) {
        return read(
                bind(sql + slice.orderBy(), parameters)
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size()),
                read);
    }

    int count(String sql, Object... parameters) {
        return ((Number) bind(sql, parameters).getSingleResult()).intValue();
    }

    private Query bind(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i] instanceof Instant moment ? Timestamp.from(moment) : parameters[i]);
        }
        return query;
    }

    private static <R> List<R> read(Query query, Function<Row, R> read) {
        Stream<?> rows = query.getResultList().stream();
        return rows.map(row -> read.apply(new Row(row instanceof Object[] cells ? cells : new Object[] {row})))
                .toList();
    }

    /** One line of an answer. */
    record Row(Object[] cells) {

        String text(int column) {
            return cells[column] == null ? null : String.valueOf(cells[column]);
        }

        int number(int column) {
            return cells[column] == null ? 0 : ((Number) cells[column]).intValue();
        }

        Instant moment(int column) {
            return cells[column] == null ? null : ((Timestamp) cells[column]).toInstant();
        }
    }
}
