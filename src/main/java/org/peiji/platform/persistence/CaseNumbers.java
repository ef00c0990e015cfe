package org.peiji.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.peiji.platform.time.BusinessClock;

/** Gives out case numbers: kind, year, running number, e.g. {@code APP-2026-000031}. Numbers may have gaps. */
@ApplicationScoped
public class CaseNumbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    @Transactional
    public String next(String kind) {
        Number number = (Number)
                em.createNativeQuery("select nextval('case_number_seq')").getSingleResult();
        return "%s-%d-%06d".formatted(kind, clock.today().getYear(), number.longValue());
    }
}
