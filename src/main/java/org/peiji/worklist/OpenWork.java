package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** 在办事项: everybody's open tasks, for those who watch over deadlines. The caller binds the province. */
@ApplicationScoped
public class OpenWork {

    @PersistenceContext
    private EntityManager em;

    /**
     * A page of the open tasks, soonest due first.
     *
     * @param province authority of the province to which it is bound; null for all
     * @param before only what is due before; null for all
     */
    public List<OpenWorkRow> page(String province, Instant before, int first, int size) {
        return bind(
                        em.createQuery(
                                "select new org.peiji.worklist.OpenWorkRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.organisationName, w.province, w.candidateGroup, w.assignee, w.openedAt, w.dueAt) from WorkItem w where "
                                        + condition(province, before) + " order by w.dueAt, w.openedAt, w.taskId",
                                OpenWorkRow.class),
                        province,
                        before)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(String province, Instant before) {
        return bind(
                        em.createQuery(
                                "select count(w) from WorkItem w where " + condition(province, before), Long.class),
                        province,
                        before)
                .getSingleResult()
                .intValue();
    }

    /** Those of the tasks that are still open, whatever the province. */
    public List<OpenWorkRow> find(Collection<String> taskIds) {
        return em.createQuery(
                        "select new org.peiji.worklist.OpenWorkRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.organisationName, w.province, w.candidateGroup, w.assignee, w.openedAt, w.dueAt) from WorkItem w where w.state = org.peiji.worklist.WorkItem.State.OPEN and w.taskId in :ids order by w.dueAt, w.taskId",
                        OpenWorkRow.class)
                .setParameter("ids", taskIds)
                .getResultList();
    }

    /** The open tasks of a case, oldest first. */
    public List<OpenWorkRow> of(String caseNumber) {
        return em.createQuery(
                        "select new org.peiji.worklist.OpenWorkRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.organisationName, w.province, w.candidateGroup, w.assignee, w.openedAt, w.dueAt) from WorkItem w where w.state = org.peiji.worklist.WorkItem.State.OPEN and w.caseNumber = :number order by w.openedAt, w.taskId",
                        OpenWorkRow.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    private static String condition(String province, Instant before) {
        return "w.state = org.peiji.worklist.WorkItem.State.OPEN"
                + (province == null ? "" : " and w.province = :province")
                + (before == null ? "" : " and w.dueAt < :before");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String province, Instant before) {
        if (province != null) {
            query.setParameter("province", province);
        }
        return before == null ? query : query.setParameter("before", before);
    }
}
