package org.peiji.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 审计查询: the audit trail as an auditor reads it. */
@ApplicationScoped
public class AuditService {

    @PersistenceContext
    private EntityManager em;

    @Requires(Permission.AUDIT_READ)
    @Transactional
    public int count(String search, boolean refusedOnly) {
        return bind(em.createQuery("select count(e)" + condition(search, refusedOnly), Long.class), search)
                .getSingleResult()
                .intValue();
    }

    @Requires(Permission.AUDIT_READ)
    @Transactional
    public List<AuditEvent> page(String search, boolean refusedOnly, Slice slice) {
        return slice.of(bind(
                em.createQuery("select e" + condition(search, refusedOnly) + slice.orderBy(), AuditEvent.class),
                search));
    }

    private static String condition(String search, boolean refusedOnly) {
        return " from AuditEvent e where 1 = 1"
                + (refusedOnly ? " and e.allowed = false" : "")
                + (search == null
                        ? ""
                        : " and (e.username like :search or e.act like :search or e.subject like :search)");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String search) {
        return search == null ? query : query.setParameter("search", "%" + search + "%");
    }
}
