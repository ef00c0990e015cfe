package org.peiji.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.deadline.domain.Extension;

/** All extensions. */
@ApplicationScoped
class Extensions {

    @PersistenceContext
    private EntityManager em;

    void add(Extension extension) {
        em.persist(extension);
    }

    /** The last extension of each of the tasks that has one. */
    Map<String, Extension> last(Collection<String> tasks) {
        Map<String, Extension> last = new HashMap<>();
        if (!tasks.isEmpty()) {
            List<Extension> all = em.createQuery(
                            "select e from Extension e where e.taskId in :tasks order by e.at, e.id", Extension.class)
                    .setParameter("tasks", tasks)
                    .getResultList();
            all.forEach(extension -> last.put(extension.taskId(), extension));
        }
        return last;
    }
}
