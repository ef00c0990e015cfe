package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.domain.Cohort;
import org.peiji.platform.time.BusinessClock;

/** 公开班次目录: the published cohorts that have not begun, as anybody may look for them. */
@ApplicationScoped
public class CohortCatalogue {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** A page; those that close soonest first, then those that have closed. */
    public List<CohortSummary> page(CohortSearch search, int first, int size) {
        return bound(
                        em.createQuery(
                                "select c" + found(search)
                                        + " order by case when c.closes >= :today then 0 else 1 end, c.closes, c.number",
                                Cohort.class),
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Cohort::summary)
                .toList();
    }

    public int count(CohortSearch search) {
        return bound(em.createQuery("select count(c)" + found(search), Long.class), search)
                .getSingleResult()
                .intValue();
    }

    private static String found(CohortSearch search) {
        return " from Cohort c where c.state = org.peiji.cohort.CohortState.PUBLISHED and c.starts > :today"
                + (search.text() == null
                        ? ""
                        : " and (c.title like :text or lower(c.titleEn) like lower(:text) or c.organisationName like :text or lower(c.organisationNameEn) like lower(:text) or c.place like :text)")
                + (search.month() == null ? "" : " and c.starts between :first and :last")
                + (search.category() == null ? "" : " and :category member of c.categories")
                + (search.province() == null ? "" : " and c.province = :province")
                + (search.enrolling() ? " and c.opens <= :today and c.closes >= :today" : "");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, CohortSearch search) {
        query.setParameter("today", clock.today());
        if (search.text() != null) {
            query.setParameter("text", "%" + search.text() + "%");
        }
        if (search.month() != null) {
            query.setParameter("first", search.month().atDay(1))
                    .setParameter("last", search.month().atEndOfMonth());
        }
        if (search.category() != null) {
            query.setParameter("category", search.category());
        }
        if (search.province() != null) {
            query.setParameter("province", search.province());
        }
        return query;
    }
}
