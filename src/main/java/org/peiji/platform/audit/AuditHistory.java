package org.peiji.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the audit trail tells of one person; for use cases that have checked who asks. */
@ApplicationScoped
public class AuditHistory {

    @PersistenceContext
    private EntityManager em;

    /** When each of those last signed in; nothing for who never did. */
    @Transactional
    public Map<String, Instant> lastSignIns(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from AuditEvent e where e.username in :usernames and e.act = :act and e.at = (select max(f.at) from AuditEvent f where f.username = e.username and f.act = e.act)",
                                AuditEvent.class)
                        .setParameter("usernames", usernames)
                        .setParameter("act", AuditTrail.SIGN_IN)
                        .getResultStream()
                        .collect(Collectors.toMap(AuditEvent::username, AuditEvent::at, (one, other) -> one));
    }

    /**
     * What was done of the latest acts about a person, newest first.
     *
     * @param acts what others did, with the person as their first subject
     * @param ownActs what the person did
     */
    @Transactional
    public List<AuditEvent> about(String username, Collection<String> acts, Collection<String> ownActs, int most) {
        return em.createQuery(
                        "select e from AuditEvent e where e.act in :acts and (e.subject = :username or e.subject like :start escape '!') or e.act in :ownActs and e.username = :username order by e.at desc, e.id desc",
                        AuditEvent.class)
                .setParameter("acts", acts)
                .setParameter("ownActs", ownActs)
                .setParameter("username", username)
                .setParameter("start", username.replaceAll("[!_%]", "!$0") + " %")
                .setMaxResults(most)
                .getResultStream()
                .filter(AuditEvent::isAllowed)
                .toList();
    }
}
