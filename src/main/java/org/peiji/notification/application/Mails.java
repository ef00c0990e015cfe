package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peiji.notification.domain.Mail;
import org.peiji.notification.domain.MailState;
import org.peiji.notification.domain.Recipient;

/** The outbox with its ledger. */
@ApplicationScoped
class Mails {

    @PersistenceContext
    private EntityManager em;

    void add(Mail mail) {
        em.persist(mail);
    }

    Mail get(Long id) {
        return em.find(Mail.class, id);
    }

    /** The mail, locked to the end of the transaction: a second server waits, and finds it taken. */
    Mail lock(Long id) {
        return em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Mails that may leave now, longest due first. */
    List<Long> due(Instant at, int most) {
        return inState(MailState.WAITING, at, most);
    }

    /** Mails that a server took before that moment and never told of again. */
    List<Long> takenBefore(Instant at, int most) {
        return inState(MailState.SENDING, at, most);
    }

    private List<Long> inState(MailState state, Instant at, int most) {
        return em.createQuery(
                        "select m.id from Mail m where m.state = :state and m.dueAt <= :at order by m.dueAt, m.id",
                        Long.class)
                .setParameter("state", state)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /** People who want a digest and have none of that day yet. */
    List<Recipient> withoutDigest(LocalDate day, int most) {
        return em.createQuery("""
                        select r from Recipient r
                        where r.email is not null and r.wantsDigest = :wanted
                          and r.username not in (select m.username from Mail m where m.digestDay = :day)
                        order by r.username""", Recipient.class)
                .setParameter("wanted", true)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** When the person's last digest before that day was written; null if there was none. */
    Instant lastDigest(String username, LocalDate before) {
        return em.createQuery(
                        "select m.createdAt from Mail m where m.username = :username and m.digestDay < :day order by m.digestDay desc",
                        Instant.class)
                .setParameter("username", username)
                .setParameter("day", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<Mail> page(MailState state, int first, int size) {
        return bind(
                        em.createQuery(
                                "select m from Mail m left join fetch m.message where 1 = 1" + condition(state)
                                        + " order by m.id desc",
                                Mail.class),
                        state)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    Map<MailState, Integer> counts() {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        em.createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((MailState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    private static String condition(MailState state) {
        return state == null ? "" : " and m.state = :state";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, MailState state) {
        return state == null ? query : query.setParameter("state", state);
    }
}
