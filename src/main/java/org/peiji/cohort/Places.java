package org.peiji.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.peiji.platform.failure.Refusal;

/**
 * 名额账: the one writer of the counters of a cohort. Each change is one conditional update, which locks the cohort's
 * row until the transaction ends; whoever takes a place does so as the last statement of the use case, so that the row
 * is locked as briefly as can be. Whatever the rush, no place is given twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Places {

    @PersistenceContext
    private EntityManager em;

    /** @throws Refusal if none is free, which rolls the use case back */
    public void take(String cohort) {
        em.flush();
        if (!changes(
                "update coh_cohort set taken = taken + 1 where number = ?1 and taken < capacity and state = 'PUBLISHED'",
                cohort)) {
            throw new Refusal("cohort.refusal.full");
        }
    }

    /** Gives a place back. From here to the end of the transaction nobody else can take it. */
    public void release(String cohort) {
        em.flush();
        if (!changes("update coh_cohort set taken = taken - 1 where number = ?1 and taken > 0", cohort)) {
            throw new IllegalStateException("No place of " + cohort + " is taken");
        }
    }

    /**
     * A number on the waiting list, which grows by one each time. Nobody can wait while a place is free: whoever waits
     * would be passed over.
     *
     * @throws Refusal if a place is free
     */
    public int joinWaitingList(String cohort) {
        em.flush();
        if (!changes(
                "update coh_cohort set waiting_numbers = waiting_numbers + 1 where number = ?1 and taken >= capacity and state = 'PUBLISHED'",
                cohort)) {
            throw new Refusal("cohort.refusal.notFull");
        }
        Number given = (Number) em.createNativeQuery("select waiting_numbers from coh_cohort where number = ?1")
                .setParameter(1, cohort)
                .getSingleResult();
        return given.intValue();
    }

    private boolean changes(String update, String cohort) {
        return em.createNativeQuery(update).setParameter(1, cohort).executeUpdate() == 1;
    }
}
