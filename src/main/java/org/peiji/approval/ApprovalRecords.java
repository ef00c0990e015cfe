package org.peiji.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** The official record of all cases. It can be added to and read; there is no way to change it. */
@ApplicationScoped
public class ApprovalRecords {

    /** Who stands in the record where a rule or a deadline decided, and no person. */
    private static final Actor SYSTEM = new Actor("system", "", Role.PLATFORM_OPERATOR, "MOE", "", null);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Records what the acting person decided; the applicant may read it. */
    public void record(String caseNumber, String step, Opinion opinion) {
        em.persist(new ApprovalRecord(caseNumber, step, opinion, true, current.get(), clock.instant()));
    }

    /** Records what the acting person decided, for the offices only. */
    public void recordInternally(String caseNumber, String step, Opinion opinion) {
        em.persist(new ApprovalRecord(caseNumber, step, opinion, false, current.get(), clock.instant()));
    }

    /** Records what a rule or a deadline decided. */
    public void recordBySystem(String caseNumber, String step, Opinion opinion) {
        em.persist(new ApprovalRecord(caseNumber, step, opinion, true, SYSTEM, clock.instant()));
    }

    /** Keeps what a decision table was asked and what it said. */
    public void record(String caseNumber, Ruling ruling) {
        em.persist(new DecisionRecord(caseNumber, ruling, clock.instant()));
    }

    /** The whole trail of a case, newest first. */
    public List<ApprovalRecord> of(String caseNumber) {
        return em.createQuery(
                        "select r from ApprovalRecord r where r.caseNumber = :caseNumber order by r.at desc, r.id desc",
                        ApprovalRecord.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }

    /** Accounts of all who decided anything in one of those cases. */
    public Set<String> deciders(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select r.username from ApprovalRecord r where r.caseNumber in :numbers", String.class)
                        .setParameter("numbers", caseNumbers)
                        .getResultList());
    }

    public List<DecisionRecord> rulings(String caseNumber) {
        return em.createQuery(
                        "select r from DecisionRecord r where r.caseNumber = :caseNumber order by r.at desc, r.id desc",
                        DecisionRecord.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }
}
