package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.peiji.document.DocumentKind;

/**
 * 文号计数: counts documents by kind, issuer and year without a gap. The counter's row stays locked until the issuing
 * transaction ends: who rolls back gives the number back, and two can never get the same.
 */
@ApplicationScoped
public class DocumentCounters {

    /** The row that counts the counters; it is always there. */
    private static final String COUNTERS = "COUNTERS";

    @PersistenceContext
    private EntityManager em;

    public int next(DocumentKind kind, String issuer, int year) {
        String id = kind + "/" + issuer + "/" + year;
        if (!advance(id)) {
            // one at a time begins a counter, and looks again once it is its turn
            advance(COUNTERS);
            if (!advance(id)) {
                em.createNativeQuery("insert into doc_counter (id, last) values (?, 1)")
                        .setParameter(1, id)
                        .executeUpdate();
            }
        }
        return ((Number) em.createNativeQuery("select last from doc_counter where id = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .intValue();
    }

    private boolean advance(String id) {
        return em.createNativeQuery("update doc_counter set last = last + 1 where id = ?")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }
}
