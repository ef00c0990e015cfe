package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** The assessments of all bases in all campaigns. */
@ApplicationScoped
public class BaseAssessments {

    @PersistenceContext
    private EntityManager em;

    /** With its scores and their indicators, in one query. */
    public BaseAssessment get(String number) {
        return em.createQuery(
                        "select a from BaseAssessment a join fetch a.campaign join fetch a.scores s join fetch s.indicator where a.number = :number order by s.place",
                        BaseAssessment.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing(number));
    }

    /** The same, with everybody else made to wait until this transaction ends. */
    public BaseAssessment lock(String number) {
        em.find(BaseAssessment.class, number, LockModeType.PESSIMISTIC_WRITE);
        return get(number);
    }

    /** Null if there is none. */
    public BaseAssessment find(String number) {
        return em.find(BaseAssessment.class, number);
    }

    public void add(BaseAssessment assessment) {
        em.persist(assessment);
    }

    /** How many of a campaign have no grade yet. */
    public long open(String campaign) {
        return em.createQuery(
                        "select count(a) from BaseAssessment a where a.campaign.number = :campaign and a.status <> :closed",
                        Long.class)
                .setParameter("campaign", campaign)
                .setParameter("closed", AssessmentStatus.CLOSED)
                .getSingleResult();
    }

    /** Numbers of all that have no grade yet. */
    Set<String> underWay() {
        return Set.copyOf(
                em.createQuery("select a.number from BaseAssessment a where a.status <> :closed", String.class)
                        .setParameter("closed", AssessmentStatus.CLOSED)
                        .getResultList());
    }

    /** Newest year first, then by what is due soonest. */
    static final String SOONEST = "c.year desc, a.dueAt nulls last, a.total desc nulls last, a.number";

    /** A page; null bounds are open. */
    List<AssessmentRow> rows(AssessmentFilter filter, Bounds bounds, Slice slice) {
        return slice.of(query("""
                        select new org.peiji.assessment.application.AssessmentRow(
                            a.number, c.number, c.year, a.organisation, a.organisationName, a.province, a.status,
                            a.dueAt, a.total, a.grade)
                        from BaseAssessment a join a.campaign c""", filter, bounds, slice.orderBy(), AssessmentRow.class));
    }

    int count(AssessmentFilter filter, Bounds bounds) {
        return query("select count(a) from BaseAssessment a join a.campaign c", filter, bounds, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(
            String selection, AssessmentFilter filter, Bounds bounds, String order, Class<T> type) {
        Map<String, Object> equal = new LinkedHashMap<>();
        equal.put("a.organisation = :organisation", bounds.organisation());
        equal.put("a.province = :bound", bounds.province());
        equal.put("c.number = :campaign", filter.campaign());
        equal.put("a.status = :status", filter.status());
        equal.put("a.grade = :grade", filter.grade());
        equal.put("a.province = :province", filter.province());
        equal.put("(a.number like :text or a.organisationName like :text)", like(filter.text()));
        equal.put("a.dueAt < :now", filter.overdue() ? bounds.now() : null);
        equal.values().removeIf(value -> value == null);
        String where = equal.isEmpty() ? "" : " where " + String.join(" and ", equal.keySet());
        TypedQuery<T> query = em.createQuery(selection + where + order, type);
        equal.forEach((condition, value) -> query.setParameter(parameterOf(condition), value));
        return query;
    }

    private static String like(String text) {
        return text == null ? null : "%" + text + "%";
    }

    private static String parameterOf(String condition) {
        return condition.replaceAll("^.*:(\\w+).*$", "$1");
    }

    /**
     * What the reader's scope lets through.
     *
     * @param organisation the only base; null if not bound
     * @param province the only authority; null if not bound
     * @param now the moment against which deadlines are held
     */
    record Bounds(String organisation, String province, Instant now) {}
}
