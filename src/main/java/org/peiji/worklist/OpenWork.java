package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** 在办事项: everybody's open tasks, for those who watch over deadlines. The caller binds the province. */
@ApplicationScoped
public class OpenWork {

    private static final String ROWS =
            "select new org.peiji.worklist.OpenWorkRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.subjectEn, w.organisationName, w.province, w.candidateGroup, w.assignee, a.personName, w.openedAt, w.dueAt) from WorkItem w left join Account a on a.username = w.assignee where ";

    @PersistenceContext
    private EntityManager em;

    /** A page of the open tasks, soonest due first. */
    public List<OpenWorkRow> page(OpenWorkQuery query, int first, int size) {
        return bind(
                        em.createQuery(
                                ROWS + condition(query) + " order by w.dueAt, w.openedAt, w.taskId", OpenWorkRow.class),
                        query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(OpenWorkQuery query) {
        return bind(em.createQuery("select count(w) from WorkItem w where " + condition(query), Long.class), query)
                .getSingleResult()
                .intValue();
    }

    /** The rounds, campaigns and cohorts that open tasks belong to, most first. */
    public List<ParentCount> parents(String province, int most) {
        OpenWorkQuery query = new OpenWorkQuery(province, null, null);
        return bind(
                        em.createQuery(
                                "select new org.peiji.worklist.ParentCount(w.parent, max(w.parentZh), max(w.parentEn), count(w)) from WorkItem w where w.parent is not null and "
                                        + condition(query) + " group by w.parent order by count(w) desc, w.parent",
                                ParentCount.class),
                        query)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the tasks that are still open, whatever the province. */
    public List<OpenWorkRow> find(Collection<String> taskIds) {
        return em.createQuery(
                        ROWS
                                + "w.state = org.peiji.worklist.WorkItem.State.OPEN and w.taskId in :ids order by w.dueAt, w.taskId",
                        OpenWorkRow.class)
                .setParameter("ids", taskIds)
                .getResultList();
    }

    /** The open tasks of a case, oldest first. */
    public List<OpenWorkRow> of(String caseNumber) {
        return em.createQuery(
                        ROWS
                                + "w.state = org.peiji.worklist.WorkItem.State.OPEN and w.caseNumber = :number order by w.openedAt, w.taskId",
                        OpenWorkRow.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    private static String condition(OpenWorkQuery query) {
        return "w.state = org.peiji.worklist.WorkItem.State.OPEN"
                + (query.province() == null ? "" : " and w.province = :province")
                + (query.before() == null ? "" : " and w.dueAt < :before")
                + (query.parent() == null ? "" : " and w.parent = :parent");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> bound, OpenWorkQuery query) {
        if (query.province() != null) {
            bound.setParameter("province", query.province());
        }
        if (query.before() != null) {
            bound.setParameter("before", query.before());
        }
        return query.parent() == null ? bound : bound.setParameter("parent", query.parent());
    }
}
