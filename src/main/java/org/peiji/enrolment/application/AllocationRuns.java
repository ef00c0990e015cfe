package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.enrolment.domain.AllocationRun;
import org.peiji.platform.failure.Missing;

/** All allocation runs that were kept. */
@ApplicationScoped
class AllocationRuns {

    @PersistenceContext
    private EntityManager em;

    void add(AllocationRun run) {
        em.persist(run);
    }

    /** @throws Missing if there is no such run */
    AllocationRun find(String number) {
        AllocationRun run = number == null ? null : em.find(AllocationRun.class, number);
        if (run == null) {
            throw new Missing(String.valueOf(number));
        }
        return run;
    }

    /** Those of a cohort, latest first. */
    List<AllocationRun> of(String cohort) {
        return em.createQuery(
                        "select r from AllocationRun r where r.cohort = :cohort order by r.at desc, r.number desc",
                        AllocationRun.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
