package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.expert.domain.RedactedCopy;
import org.peiji.expert.domain.ReviewPanel;

/** The redacted copies of a panel. */
@ApplicationScoped
class RedactedCopies {

    @PersistenceContext
    private EntityManager em;

    void add(RedactedCopy copy) {
        em.persist(copy);
    }

    void remove(RedactedCopy copy) {
        em.remove(copy);
    }

    /** By the id of the original. */
    Map<String, RedactedCopy> of(ReviewPanel panel) {
        return em.createQuery("select c from RedactedCopy c where c.panel = :panel", RedactedCopy.class)
                .setParameter("panel", panel.id())
                .getResultStream()
                .collect(Collectors.toMap(RedactedCopy::original, Function.identity()));
    }

    Optional<RedactedCopy> find(ReviewPanel panel, String copy) {
        return of(panel).values().stream()
                .filter(each -> each.copy().equals(copy))
                .findFirst();
    }
}
