package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.designation.domain.DesignationCriterion;
import org.peiji.expert.Criterion;

/** The criteria of the expert review, in order. */
@ApplicationScoped
public class DesignationCriteria {

    @PersistenceContext
    private EntityManager em;

    public List<Criterion> all() {
        return em.createQuery("select c from DesignationCriterion c order by c.ordinal", DesignationCriterion.class)
                .getResultStream()
                .map(DesignationCriterion::criterion)
                .toList();
    }

    /** Takes a criterion in, or brings it up to date. */
    public void keep(Criterion criterion, int ordinal) {
        DesignationCriterion known = em.find(DesignationCriterion.class, criterion.code());
        if (known == null) {
            em.persist(new DesignationCriterion(criterion, ordinal));
        } else {
            known.follow(criterion, ordinal);
        }
    }
}
