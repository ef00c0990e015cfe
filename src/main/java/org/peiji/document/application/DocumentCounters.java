package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.document.DocumentKind;

/**
 * 文号计数: counts documents by kind, issuer and year without a gap. The counter's row stays locked until the issuing
 * transaction ends: who rolls back gives the number back, and two can never get the same.
 */
@ApplicationScoped
public class DocumentCounters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DocumentCounters self;

    public int next(DocumentKind kind, String issuer, int year) {
        String id = kind + "/" + issuer + "/" + year;
        if (advance(id) == 0) {
            try {
                self.begin(id);
            } catch (RuntimeException e) {
                if (!isThere(id)) {
                    throw e;
                }
            }
            advance(id);
        }
        return ((Number) em.createNativeQuery("select last from doc_counter where id = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .intValue();
    }

    private int advance(String id) {
        return em.createNativeQuery("update doc_counter set last = last + 1 where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** In a transaction of its own: if another one has begun it at the same moment, only this one fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String id) throws PersistenceException {
        em.createNativeQuery("insert into doc_counter (id, last) values (?, 0)")
                .setParameter(1, id)
                .executeUpdate();
    }

    private boolean isThere(String id) {
        List<?> found = em.createNativeQuery("select id from doc_counter where id = ?")
                .setParameter(1, id)
                .getResultList();
        return !found.isEmpty();
    }
}
