package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.programme.domain.Curriculum;

/** All curricula. */
@ApplicationScoped
public class Curricula {

    @PersistenceContext
    private EntityManager em;

    /** @throws Conflict if somebody has just drafted the same version */
    void add(Curriculum curriculum) {
        try {
            em.persist(curriculum);
            em.flush();
        } catch (PersistenceException e) {
            throw new Conflict("programme.refusal.curriculumDrafted");
        }
    }

    /** @throws Missing if there is no such curriculum */
    public Curriculum get(String number) {
        Curriculum curriculum = number == null ? null : em.find(Curriculum.class, number);
        if (curriculum == null) {
            throw new Missing(String.valueOf(number));
        }
        return curriculum;
    }

    /** The curriculum, with everybody else made to wait until this transaction ends. */
    Curriculum lock(String number) {
        em.find(Curriculum.class, number, LockModeType.PESSIMISTIC_WRITE);
        return get(number);
    }

    /** Every version of a programme, latest first. */
    public List<Curriculum> of(String programme) {
        return em.createQuery(
                        "select c from Curriculum c where c.programme = :programme order by c.edition desc",
                        Curriculum.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
