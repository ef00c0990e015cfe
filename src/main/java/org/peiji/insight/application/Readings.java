package org.peiji.insight.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads rows of insight's views. */
@ApplicationScoped
public class Readings {

    @PersistenceContext
    private EntityManager em;

    <T> List<T> read(String sql, Map<Integer, Object> parameters, Function<Row, T> reading) {
        return read(sql, parameters, 0, Integer.MAX_VALUE, reading);
    }

    <T> List<T> read(String sql, Map<Integer, Object> parameters, int first, int size, Function<Row, T> reading) {
        Query query = em.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        if (size < Integer.MAX_VALUE) {
            query.setFirstResult(first).setMaxResults(size);
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(row -> reading.apply(new Row(row instanceof Object[] many ? many : new Object[] {row})))
                .toList();
    }

    /** One row, whatever types the database gives its numbers. */
    record Row(Object[] columns) {

        String text(int column) {
            return columns[column] == null ? null : columns[column].toString();
        }

        int whole(int column) {
            return columns[column] == null ? 0 : ((Number) columns[column]).intValue();
        }

        BigDecimal decimal(int column) {
            return columns[column] == null ? null : new BigDecimal(columns[column].toString());
        }

        <E extends Enum<E>> E constant(int column, Class<E> type) {
            return columns[column] == null ? null : Enum.valueOf(type, text(column));
        }
    }
}
