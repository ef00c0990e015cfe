package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.peiji.designation.domain.WithdrawalRequest;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;

/** The requests to take applications back. */
@ApplicationScoped
public class WithdrawalRequests {

    @PersistenceContext
    private EntityManager em;

    void add(WithdrawalRequest request) {
        em.persist(request);
    }

    WithdrawalRequest require(String number) {
        WithdrawalRequest request = em.find(WithdrawalRequest.class, number);
        if (request == null) {
            throw new Missing(number);
        }
        return request;
    }

    /** The request that waits for the ministry. */
    Optional<WithdrawalRequest> openFor(String application) {
        return em
                .createQuery(
                        "select r from WithdrawalRequest r where r.application.number = :application and r.state = :state",
                        WithdrawalRequest.class)
                .setParameter("application", application)
                .setParameter("state", WithdrawalRequest.State.REQUESTED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Refuses to go on with an application whose withdrawal nobody has decided yet. */
    void requireNoneOpen(String application) {
        openFor(application).ifPresent(request -> {
            throw new Conflict("designation.refusal.withdrawalAsked", request.number());
        });
    }

    Set<String> numbersUnderWay() {
        return Set.copyOf(
                em.createQuery("select r.number from WithdrawalRequest r where r.state = :state", String.class)
                        .setParameter("state", WithdrawalRequest.State.REQUESTED)
                        .getResultList());
    }
}
