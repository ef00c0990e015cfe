package org.peiji.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.deadline.domain.StepTerm;
import org.peiji.platform.time.Terms;

/** All versions of 办理时限. Asked by the engine while a task opens, so nothing is flushed for it. */
@ApplicationScoped
class StepTerms implements Terms {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Term of(String step) {
        return find(step).term();
    }

    void add(StepTerm term) {
        em.persist(term);
    }

    /** The version in force. */
    StepTerm find(String step) {
        return history(step).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term for the step " + step));
    }

    /** All versions, newest first. */
    List<StepTerm> history(String step) {
        return em.createQuery("select t from StepTerm t where t.step = :step order by t.ordinal desc", StepTerm.class)
                .setParameter("step", step)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The versions in force, by feature and step. */
    List<StepTerm> inForce() {
        return em.createQuery(
                        "select t from StepTerm t where t.ordinal = (select max(o.ordinal) from StepTerm o where o.step = t.step) order by t.feature, t.step",
                        StepTerm.class)
                .getResultList();
    }
}
