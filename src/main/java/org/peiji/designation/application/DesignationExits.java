package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.platform.failure.Missing;

/** All exits of bases. */
@ApplicationScoped
public class DesignationExits {

    private static final Set<ExitStatus> UNDER_WAY = EnumSet.range(ExitStatus.HEARING, ExitStatus.NOTICE);

    @PersistenceContext
    private EntityManager em;

    public void add(DesignationExit exit) {
        em.persist(exit);
    }

    public Optional<DesignationExit> find(String number) {
        return Optional.ofNullable(em.find(DesignationExit.class, String.valueOf(number)));
    }

    /** @throws Missing if there is no such exit */
    public DesignationExit require(String number) {
        return find(number).orElseThrow(() -> new Missing(number));
    }

    /** As {@link #require}; nobody else changes it until the transaction ends. */
    public DesignationExit lock(String number) {
        DesignationExit exit = require(number);
        em.lock(exit, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(exit);
        return exit;
    }

    /** Those of a designation, the latest first. */
    public List<DesignationExit> of(Designation designation) {
        return em.createQuery(
                        "select e from DesignationExit e where e.designation = :designation order by e.requestedAt desc, e.number desc",
                        DesignationExit.class)
                .setParameter("designation", designation)
                .getResultList();
    }

    /** The one that is under way; there is never a second. */
    public Optional<DesignationExit> openOf(Designation designation) {
        return of(designation).stream()
                .filter(exit -> exit.status().isUnderWay())
                .findFirst();
    }

    Set<String> numbersUnderWay() {
        return Set.copyOf(
                em.createQuery("select e.number from DesignationExit e where e.status in :underWay", String.class)
                        .setParameter("underWay", UNDER_WAY)
                        .getResultList());
    }
}
