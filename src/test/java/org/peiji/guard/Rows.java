package org.peiji.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows there are of every kind, and how often they were changed: equal before and after, nothing happened. */
@ApplicationScoped
class Rows {

    /** What reading and refusing write. */
    private static final Set<String> TRACES = Set.of("AuditEvent", "Mail", "Reading");

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public Map<String, String> state() {
        Map<String, String> state = new TreeMap<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            String name = entity.getName();
            if (!TRACES.contains(name)) {
                Object rows =
                        em.createQuery("select count(e) from " + name + " e").getSingleResult();
                Object changes = entity.hasVersionAttribute()
                        ? em.createQuery("select sum(e.version) from " + name + " e")
                                .getSingleResult()
                        : "";
                state.put(name, rows + "/" + changes);
            }
        }
        Object held = em.createQuery("select count(w) from WorkItem w where w.assignee is not null")
                .getSingleResult();
        Object open = em.createQuery(
                        "select count(w) from WorkItem w where w.state = org.peiji.worklist.WorkItem.State.OPEN")
                .getSingleResult();
        state.put("open and held tasks", open + "/" + held);
        return state;
    }
}
