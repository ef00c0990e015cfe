package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.designation.domain.Evidence;

/** Under which kinds the files of an application were handed in. */
@ApplicationScoped
class Evidences {

    @PersistenceContext
    private EntityManager em;

    void add(Evidence evidence) {
        em.persist(evidence);
    }

    /** By the id of the file; files that stand under no kind are left out. */
    Map<String, Evidence> of(String application) {
        return em.createQuery("select e from Evidence e where e.application = :application", Evidence.class)
                .setParameter("application", application)
                .getResultStream()
                .collect(Collectors.toMap(Evidence::file, Function.identity()));
    }
}
