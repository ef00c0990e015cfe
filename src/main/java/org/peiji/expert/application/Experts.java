package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.expert.domain.Expert;
import org.peiji.platform.listing.Slice;

/** The expert pool 专家库. */
@ApplicationScoped
public class Experts {

    private static final String FOUND =
            " (:search is null or e.personName like :search or e.employerName like :search or e.field like :search)";

    @PersistenceContext
    private EntityManager em;

    public void add(Expert expert) {
        if (em.find(Expert.class, expert.username()) == null) {
            em.persist(expert);
        }
    }

    /** Experts without ties to the organisation or its province, least loaded first; one query. */
    public List<String> available(String organisation, String province, int atMost) {
        return em.createQuery("""
                        select e.username from Expert e
                        where e.active = true and e.employer <> :organisation and e.province <> :province
                        order by (select count(s) from ReviewSlot s
                                  where s.expert = e.username and s.state = org.peiji.expert.domain.ReviewSlot.State.OPEN),
                                 e.username""", String.class)
                .setParameter("organisation", organisation)
                .setParameter("province", province)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The pool with each expert's open and sealed slots. {@code search} may be null. */
    public List<ExpertRow> page(String search, Slice slice) {
        return slice.of(
                em.createQuery("""
                        select new org.peiji.expert.application.ExpertRow(e.username, e.personName, e.employerName, e.province, e.field,
                          (select count(s) from ReviewSlot s where s.expert = e.username and s.state = org.peiji.expert.domain.ReviewSlot.State.OPEN),
                          (select count(t) from ReviewSlot t where t.expert = e.username and t.state = org.peiji.expert.domain.ReviewSlot.State.SEALED))
                        from Expert e where""" + FOUND + slice.orderBy(), ExpertRow.class).setParameter("search", like(search)));
    }

    public int count(String search) {
        return em.createQuery("select count(e) from Expert e where" + FOUND, Long.class)
                .setParameter("search", like(search))
                .getSingleResult()
                .intValue();
    }

    private static String like(String search) {
        return search == null ? null : "%" + search + "%";
    }
}
