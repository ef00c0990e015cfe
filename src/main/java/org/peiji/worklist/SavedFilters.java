package org.peiji.worklist;

import static org.peiji.platform.security.Permission.WORKLIST_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;

/** 常用筛选 use cases: keep a query, share it with the group, drop it. */
@ApplicationScoped
public class SavedFilters {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    /** One's own in this role and those that colleagues share, by name. */
    @Transactional
    @Requires(WORKLIST_READ)
    public List<SavedFilter> list() {
        return em.createQuery(
                        "select f from SavedFilter f where f.candidateGroup = :group and (f.shared = true or f.username = :me) order by f.name, f.id",
                        SavedFilter.class)
                .setParameter("group", current.get().group())
                .setParameter("me", current.get().username())
                .getResultList();
    }

    /** Keeps a query under a name; the same name again replaces it. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void save(String name, String address, boolean shared) {
        SavedFilter filter = new SavedFilter(current.get(), name, address, shared);
        List<SavedFilter> mine =
                list().stream().filter(each -> each.isOf(current.get())).toList();
        mine.stream().filter(each -> each.name().equals(filter.name())).forEach(em::remove);
        if (mine.size() >= MOST) {
            throw new Refusal("worklist.refusal.manyFilters", MOST);
        }
        em.flush();
        em.persist(filter);
    }

    /** Drops one's own. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void drop(long id) {
        SavedFilter filter = em.find(SavedFilter.class, id);
        if (filter == null || !filter.isOf(current.get())) {
            throw new Missing(String.valueOf(id));
        }
        em.remove(filter);
    }
}
