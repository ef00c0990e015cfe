package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.assessment.domain.IndicatorTree;
import org.peiji.platform.failure.Missing;

/** All versions of the indicator tree. */
@ApplicationScoped
public class IndicatorTrees {

    @PersistenceContext
    private EntityManager em;

    /** Null if there is no such version. */
    public IndicatorTree find(String version) {
        return em.find(IndicatorTree.class, version);
    }

    public IndicatorTree get(String version) {
        IndicatorTree tree = find(version);
        if (tree == null) {
            throw new Missing(version);
        }
        return tree;
    }

    /** Versions, newest first. */
    public List<String> versions() {
        return em.createQuery("select t.version from IndicatorTree t order by t.version desc", String.class)
                .getResultList();
    }

    public void add(IndicatorTree tree) {
        em.persist(tree);
    }
}
