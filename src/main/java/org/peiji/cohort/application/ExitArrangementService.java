package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.peiji.cohort.domain.Cohort;
import org.peiji.cohort.domain.ExitArrangement;
import org.peiji.designation.CohortArranged;
import org.peiji.designation.CohortSettlement;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 退出安排: what was arranged for a cohort whose base has left is carried out, kept with it, and told to those who run it. */
@ApplicationScoped
public class ExitArrangementService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CancellationService cancellations;

    @Inject
    private CohortNews news;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** What was arranged for a cohort; null if its base has not left. */
    @Transactional
    @Requires(Permission.COHORT_READ)
    public ExitArrangement of(String number) {
        Cohort cohort = cohorts.find(number);
        scope.require(number, cohort.organisation(), cohort.province(), null);
        return em.find(ExitArrangement.class, number);
    }

    /** The base has left, in this transaction. What has begun since it was arranged is run to its end. */
    @Transactional
    @ByProcess
    public void arrange(@Observes CohortArranged arranged) {
        Cohort cohort = cohorts.lock(arranged.cohort());
        boolean begun = !cohort.summary().starts().isAfter(clock.today());
        CohortSettlement settled = begun ? CohortSettlement.finish() : arranged.settlement();
        em.persist(new ExitArrangement(arranged, settled.way(), clock.instant()));
        if (settled.way() != CohortSettlement.Way.FINISH) {
            cancellations.endWithItsBase(cohort.number(), arranged.exit(), settled.takenOverBy());
        }
        news.arranged(cohort, settled.way());
    }
}
