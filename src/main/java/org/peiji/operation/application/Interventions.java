package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.peiji.operation.domain.Intervention;
import org.peiji.operation.domain.InterventionAct;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;

/** All that operators did to running cases. */
@ApplicationScoped
class Interventions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    void add(InterventionAct act, String caseNumber, String target, Instant movedTo, String reason) {
        em.persist(new Intervention(act, caseNumber, target, movedTo, reason, current.get(), clock.instant()));
    }

    /** Latest first. */
    List<Intervention> of(String caseNumber) {
        return em.createQuery(
                        "select i from Intervention i where i.caseNumber = :number order by i.at desc, i.id desc",
                        Intervention.class)
                .setParameter("number", caseNumber)
                .setMaxResults(50)
                .getResultList();
    }

    boolean existSince(String target, InterventionAct act, Instant moment) {
        return em.createQuery(
                                "select count(i) from Intervention i where i.target = :target and i.act = :act and i.at >= :moment",
                                Long.class)
                        .setParameter("target", target)
                        .setParameter("act", act)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }
}
