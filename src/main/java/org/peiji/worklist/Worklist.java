package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peiji.platform.engine.TaskClosed;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/**
 * 待办: everybody's open tasks, for the role in which a person acts. Fed within the engine's transactions; read in
 * one query a page and one for all counters.
 */
@ApplicationScoped
public class Worklist {

    private static final int SOON_WORKING_DAYS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    void add(@Observes TaskOpened opened) {
        em.persist(new WorkItem(opened));
    }

    void close(@Observes TaskClosed closed) {
        WorkItem item = em.find(WorkItem.class, closed.taskId());
        if (item != null) {
            item.close(closed);
        }
    }

    void move(@Observes TaskDueChanged moved) {
        em.find(WorkItem.class, moved.taskId()).move(moved);
    }

    /** A page of a box: soonest due first; what is done, latest first. {@code search} may be null. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public List<WorkItemRow> page(Box box, String search, int first, int size) {
        String order =
                box == Box.DONE ? " order by w.closedAt desc, w.taskId" : " order by w.dueAt, w.openedAt, w.taskId";
        return bind(
                        em.createQuery(
                                "select new org.peiji.worklist.WorkItemRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.organisationName, w.openedAt, w.dueAt, w.state, w.closedAt) from WorkItem w where "
                                        + condition(box, search) + order,
                                WorkItemRow.class),
                        box,
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public int count(Box box, String search) {
        return bind(
                        em.createQuery("select count(w) from WorkItem w where " + condition(box, search), Long.class),
                        box,
                        search)
                .getSingleResult()
                .intValue();
    }

    /** The counters of the open boxes and of what the person has done, in two queries. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public Map<Box, Integer> counters() {
        Actor actor = current.get();
        Object[] sums = (Object[]) em.createQuery("""
                        select count(w),
                               sum(case when w.assignee = :me then 1 else 0 end),
                               sum(case when w.dueAt < :now then 1 else 0 end),
                               sum(case when w.dueAt >= :now and w.dueAt <= :soon then 1 else 0 end)
                        from WorkItem w
                        where w.state = org.peiji.worklist.WorkItem.State.OPEN
                          and (w.assignee = :me or w.assignee is null and w.candidateGroup = :group)""")
                .setParameter("me", actor.username())
                .setParameter("group", actor.group())
                .setParameter("now", clock.instant())
                .setParameter("soon", soon())
                .getSingleResult();
        Map<Box, Integer> counters = new EnumMap<>(Box.class);
        counters.put(Box.ALL, number(sums[0]));
        counters.put(Box.MINE, number(sums[1]));
        counters.put(Box.GROUP, number(sums[0]) - number(sums[1]));
        counters.put(Box.OVERDUE, number(sums[2]));
        counters.put(Box.SOON, number(sums[3]));
        counters.put(Box.DONE, count(Box.DONE, null));
        return counters;
    }

    private static String condition(Box box, String search) {
        String mine = "w.assignee = :me";
        String group = "w.assignee is null and w.candidateGroup = :group";
        String condition = switch (box) {
            case ALL -> open("(" + mine + " or " + group + ")");
            case MINE -> open(mine);
            case GROUP -> open(group);
            case OVERDUE -> open("(" + mine + " or " + group + ") and w.dueAt < :now");
            case SOON -> open("(" + mine + " or " + group + ") and w.dueAt >= :now and w.dueAt <= :soon");
            case DONE -> "w.state = org.peiji.worklist.WorkItem.State.DONE and w.closedBy = :me";
        };
        return search == null
                ? condition
                : condition
                        + " and (w.subject like :search or w.caseNumber like :search or w.organisationName like :search)";
    }

    private static String open(String who) {
        return "w.state = org.peiji.worklist.WorkItem.State.OPEN and " + who;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Box box, String search) {
        Actor actor = current.get();
        if (box != Box.GROUP) {
            query.setParameter("me", actor.username());
        }
        if (box != Box.MINE && box != Box.DONE) {
            query.setParameter("group", actor.group());
        }
        if (box == Box.OVERDUE || box == Box.SOON) {
            query.setParameter("now", clock.instant());
        }
        if (box == Box.SOON) {
            query.setParameter("soon", soon());
        }
        if (search != null) {
            query.setParameter("search", "%" + search + "%");
        }
        return query;
    }

    private Instant soon() {
        return calendar.plusWorkingDays(clock.instant(), SOON_WORKING_DAYS);
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
