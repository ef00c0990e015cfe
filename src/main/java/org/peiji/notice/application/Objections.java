package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.peiji.notice.ObjectionState;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All objections. */
@ApplicationScoped
public class Objections {

    private static final String OPEN =
            " o.state not in (org.peiji.notice.ObjectionState.INADMISSIBLE, org.peiji.notice.ObjectionState.UPHELD, org.peiji.notice.ObjectionState.DISMISSED, org.peiji.notice.ObjectionState.DROPPED)";

    /** An organisation hears of an objection when it is asked, not before. */
    private static final String ASKED =
            " from Objection o, Notice n where n.number = o.notice and (:organisation is null or (o.organisation = :organisation and o.matter is not null)) and (:state is null or o.state = :state) and (:notice is null or o.notice = :notice) and (:search is null or o.number like :search or o.notice like :search or n.titleZh like :search or lower(n.titleEn) like lower(:search))";

    @PersistenceContext
    private EntityManager em;

    void add(Objection objection) {
        em.persist(objection);
    }

    /** @throws Missing if there is no such objection */
    public Objection find(String number) {
        Objection objection = number == null ? null : em.find(Objection.class, number);
        if (objection == null) {
            throw new Missing(String.valueOf(number));
        }
        return objection;
    }

    /** The objection, with everybody else made to wait until this transaction ends. */
    Objection lock(String number) {
        Objection objection = find(number);
        em.flush();
        em.lock(objection, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(objection);
        return objection;
    }

    /** Null if there is none of that number. */
    Objection look(String number) {
        return em.find(Objection.class, number);
    }

    List<Objection> openOf(String notice) {
        return em.createQuery(
                        "select o from Objection o where o.notice = :notice and" + OPEN + " order by o.number",
                        Objection.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    Set<String> open() {
        return Set.copyOf(em.createQuery("select o.number from Objection o where" + OPEN, String.class)
                .getResultList());
    }

    List<Objection> page(String organisation, ObjectionState state, String notice, String search, Slice slice) {
        return slice.of(asked(
                em.createQuery("select o" + ASKED + slice.orderBy(), Objection.class),
                organisation,
                state,
                notice,
                search));
    }

    int count(String organisation, ObjectionState state, String notice, String search) {
        return asked(em.createQuery("select count(o)" + ASKED, Long.class), organisation, state, notice, search)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> asked(
            TypedQuery<T> query, String organisation, ObjectionState state, String notice, String search) {
        return query.setParameter("organisation", organisation)
                .setParameter("state", state)
                .setParameter("notice", notice)
                .setParameter("search", search == null ? null : "%" + search + "%");
    }
}
