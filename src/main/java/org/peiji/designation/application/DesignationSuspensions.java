package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.designation.domain.SuspensionStatus;
import org.peiji.platform.failure.Missing;

/** All proposals to suspend a base or to lift that. */
@ApplicationScoped
public class DesignationSuspensions {

    @PersistenceContext
    private EntityManager em;

    public void add(DesignationSuspension suspension) {
        em.persist(suspension);
    }

    /** @throws Missing if there is no such proposal */
    public DesignationSuspension require(String number) {
        DesignationSuspension suspension = em.find(DesignationSuspension.class, String.valueOf(number));
        if (suspension == null) {
            throw new Missing(number);
        }
        return suspension;
    }

    /** As {@link #require}; nobody else changes it until the transaction ends. */
    public DesignationSuspension lock(String number) {
        DesignationSuspension suspension = require(number);
        em.lock(suspension, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(suspension);
        return suspension;
    }

    /** Those of a designation, the latest first. */
    public List<DesignationSuspension> of(Designation designation) {
        return em.createQuery(
                        "select s from DesignationSuspension s where s.designation = :designation order by s.proposedAt desc, s.number desc",
                        DesignationSuspension.class)
                .setParameter("designation", designation)
                .getResultList();
    }

    /** The one that waits for a decision; there is never a second. */
    public Optional<DesignationSuspension> openOf(Designation designation) {
        return of(designation).stream()
                .filter(suspension -> suspension.status() == SuspensionStatus.PROPOSED)
                .findFirst();
    }

    Set<String> numbersUnderWay() {
        return Set.copyOf(
                em.createQuery("select s.number from DesignationSuspension s where s.status = :proposed", String.class)
                        .setParameter("proposed", SuspensionStatus.PROPOSED)
                        .getResultList());
    }
}
