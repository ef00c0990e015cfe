package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundChange;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** All rounds, latest first. */
@ApplicationScoped
public class DesignationRounds {

    @PersistenceContext
    private EntityManager em;

    public void add(DesignationRound round) {
        em.persist(round);
    }

    void add(RoundChange change) {
        em.persist(change);
    }

    /** What was announced of a round and then changed, latest first. */
    List<RoundChange> changes(String round) {
        return em.createQuery(
                        "select c from RoundChange c where c.round = :round order by c.changedAt desc, c.id desc",
                        RoundChange.class)
                .setParameter("round", round)
                .getResultList();
    }

    public Optional<DesignationRound> find(String number) {
        return Optional.ofNullable(em.find(DesignationRound.class, number));
    }

    /** A round that nobody else changes until this transaction ends. */
    DesignationRound lock(String number) {
        DesignationRound round = require(number);
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    /** Numbers of the rounds that are not closed. */
    Set<String> numbersUnderWay() {
        return Set.copyOf(em.createQuery("select r.number from DesignationRound r where r.status = :open", String.class)
                .setParameter("open", RoundStatus.OPEN)
                .getResultList());
    }

    public DesignationRound require(String number) {
        return find(number == null ? "" : number).orElseThrow(() -> new Missing(number));
    }

    public List<DesignationRound> page(Slice slice) {
        return slice.of(em.createQuery("select r from DesignationRound r" + slice.orderBy(), DesignationRound.class));
    }

    public int count() {
        return em.createQuery("select count(r) from DesignationRound r", Long.class)
                .getSingleResult()
                .intValue();
    }

    public List<DesignationRound> all() {
        return em.createQuery(
                        "select r from DesignationRound r order by r.year desc, r.opensAt desc, r.number desc",
                        DesignationRound.class)
                .getResultList();
    }
}
