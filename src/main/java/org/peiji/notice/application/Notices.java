package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peiji.notice.NoticeState;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All notices. */
@ApplicationScoped
public class Notices {

    private static final String ASKED =
            " from Notice n where (:state is null or n.state = :state) and (:search is null or n.titleZh like :search or lower(n.titleEn) like lower(:search) or n.number like :search or n.source like :search)";
    private static final String SHOWN =
            " from Notice n where n.publishedAt is not null and n.state <> org.peiji.notice.NoticeState.WITHDRAWN and n.endsAt >= :since and (:search is null or n.titleZh like :search or lower(n.titleEn) like lower(:search))";

    @PersistenceContext
    private EntityManager em;

    public void add(Notice notice) {
        em.persist(notice);
    }

    /** @throws Missing if there is no such notice */
    public Notice find(String number) {
        Notice notice = number == null ? null : em.find(Notice.class, number);
        if (notice == null) {
            throw new Missing(String.valueOf(number));
        }
        return notice;
    }

    /** The notice, with everybody else made to wait until this transaction ends: filing and ending never cross. */
    public Notice lock(String number) {
        Notice notice = find(number);
        em.flush();
        em.lock(notice, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(notice);
        return notice;
    }

    public List<Notice> ofSource(String source) {
        return em.createQuery(
                        "select n from Notice n where n.source = :source order by n.requestedAt desc, n.number desc",
                        Notice.class)
                .setParameter("source", source)
                .getResultList();
    }

    /** Those whose period runs. */
    List<Notice> running() {
        return em.createQuery(
                        "select n from Notice n where n.state = org.peiji.notice.NoticeState.RUNNING order by n.number",
                        Notice.class)
                .getResultList();
    }

    /** Numbers of the notice and of all that it renewed. */
    List<String> chain(Notice notice) {
        List<String> chain = new ArrayList<>(List.of(notice.number()));
        for (String before = notice.supersedes();
                before != null;
                before = find(before).supersedes()) {
            chain.add(before);
        }
        return chain;
    }

    Set<String> active() {
        return Set.copyOf(em.createQuery(
                        "select n.number from Notice n where n.state in (org.peiji.notice.NoticeState.DRAFT, org.peiji.notice.NoticeState.SUBMITTED, org.peiji.notice.NoticeState.RETURNED, org.peiji.notice.NoticeState.SCHEDULED, org.peiji.notice.NoticeState.RUNNING, org.peiji.notice.NoticeState.AWAITING)",
                        String.class)
                .getResultList());
    }

    List<Notice> page(NoticeState state, String search, Slice slice) {
        return slice.of(asked(em.createQuery("select n" + ASKED + slice.orderBy(), Notice.class), state, search));
    }

    int count(NoticeState state, String search) {
        return asked(em.createQuery("select count(n)" + ASKED, Long.class), state, search)
                .getSingleResult()
                .intValue();
    }

    /** Those before the public whose period did not end before that moment, the running ones first. */
    List<Notice> shown(Instant since, String search, int first, int size) {
        return shown(
                        em.createQuery("select n" + SHOWN + " order by n.endsAt desc, n.number desc", Notice.class),
                        since,
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    int countShown(Instant since, String search) {
        return shown(em.createQuery("select count(n)" + SHOWN, Long.class), since, search)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, NoticeState state, String search) {
        return query.setParameter("state", state).setParameter("search", pattern(search));
    }

    private static <T> TypedQuery<T> shown(TypedQuery<T> query, Instant since, String search) {
        return query.setParameter("since", since).setParameter("search", pattern(search));
    }

    private static String pattern(String search) {
        return search == null ? null : "%" + search + "%";
    }
}
