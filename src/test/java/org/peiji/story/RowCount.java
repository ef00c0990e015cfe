package org.peiji.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counts rows, past the product. */
@ApplicationScoped
public class RowCount {

    @PersistenceContext
    private EntityManager em;

    /** @param rows a table, with a condition if wanted */
    @Transactional
    public long of(String rows) {
        return ((Number) em.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue();
    }
}
