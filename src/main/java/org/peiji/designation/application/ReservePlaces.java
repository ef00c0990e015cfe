package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peiji.designation.domain.ReservePlace;

/** All reserve lists. */
@ApplicationScoped
class ReservePlaces {

    @PersistenceContext
    private EntityManager em;

    void add(ReservePlace reserve) {
        em.persist(reserve);
    }

    void remove(ReservePlace reserve) {
        em.remove(reserve);
    }

    /** Those of a round in their order. */
    List<ReservePlace> of(String round) {
        return em.createQuery(
                        "select r from ReservePlace r where r.round = :round order by r.place", ReservePlace.class)
                .setParameter("round", round)
                .getResultList();
    }

    Optional<ReservePlace> of(String round, String application) {
        return of(round).stream()
                .filter(reserve -> reserve.application().number().equals(application))
                .findFirst();
    }

    /** The first that still waits; two who drop out at once do not get the same one. */
    Optional<ReservePlace> first(String round) {
        Optional<ReservePlace> first =
                of(round).stream().filter(ReservePlace::isWaiting).findFirst();
        first.ifPresent(reserve -> em.lock(reserve, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return first;
    }
}
