package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.expert.domain.ReviewBatch;

/** Two first cases of a batch at the same moment find one batch: it is written apart, and once. */
@ApplicationScoped
class BatchOpening {

    private static final Logger LOG = Logger.getLogger(BatchOpening.class.getName());

    @Inject
    private Writing writing;

    /** Whoever comes second finds what the first has written; any other trouble is passed on. */
    void open(ReviewBatch batch) {
        try {
            writing.write(batch);
        } catch (RuntimeException e) {
            if (!writing.stands(batch.number())) {
                throw e;
            }
            LOG.log(Level.FINE, "The batch was opened by somebody else in this moment", e);
        }
    }

    /** The transaction of its own. */
    @ApplicationScoped
    static class Writing {

        @PersistenceContext
        private EntityManager em;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void write(ReviewBatch batch) {
            em.persist(batch);
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public boolean stands(String number) {
            return em.find(ReviewBatch.class, number) != null;
        }
    }
}
