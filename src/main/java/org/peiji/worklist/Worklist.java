package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.platform.engine.TaskClosed;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.engine.TaskRenamed;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/**
 * 待办: everybody's open tasks, for the role in which a person acts. Fed within the engine's transactions. A page is
 * read along one index for each queue and merged, so that its cost does not grow with the number of lines.
 */
@ApplicationScoped
public class Worklist {

    private static final int SOON_WORKING_DAYS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private StandIns standIns;

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

    void rename(@Observes TaskRenamed renamed) {
        em.find(WorkItem.class, renamed.taskId()).rename(renamed);
    }

    /** A page of a box in the order asked for; what is done, latest first. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public List<WorkItemRow> page(WorkQuery query, int first, int size) {
        WorkSql sql = sql(query);
        List<String> ids = new ArrayList<>();
        for (Object id : sql.page(em, first, size).getResultList()) {
            ids.add((String) id);
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, WorkItemRow> rows = em.createQuery(
                        "select new org.peiji.worklist.WorkItemRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.organisationName, w.openedAt, w.dueAt, w.state, w.closedAt, w.candidateGroup, w.assignee, w.holderName) from WorkItem w where w.taskId in :ids",
                        WorkItemRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(WorkItemRow::taskId, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }

    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public int count(WorkQuery query) {
        return number(sql(query).count(em).getSingleResult());
    }

    /** The counters of all boxes, in one query each for what is open, what colleagues hold and what is done. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public Map<Box, Integer> counters() {
        List<String> mine = Queues.mine(actor(), standIns.absentFor(actor()));
        Object[] sums = (Object[]) em.createQuery("""
                        select count(w),
                               sum(case when w.queue = :group then 1 else 0 end),
                               sum(case when w.dueAt < :now then 1 else 0 end),
                               sum(case when w.dueAt >= :now and w.dueAt <= :soon then 1 else 0 end)
                        from WorkItem w
                        where w.state = org.peiji.worklist.WorkItem.State.OPEN
                          and (w.queue in :mine or w.queue = :group)""")
                .setParameter("mine", mine)
                .setParameter("group", actor().group())
                .setParameter("now", clock.instant())
                .setParameter("soon", soon())
                .getSingleResult();
        Map<Box, Integer> counters = new EnumMap<>(Box.class);
        counters.put(Box.ALL, number(sums[0]));
        counters.put(Box.MINE, number(sums[0]) - number(sums[1]));
        counters.put(Box.GROUP, number(sums[1]));
        counters.put(Box.OVERDUE, number(sums[2]));
        counters.put(Box.SOON, number(sums[3]));
        counters.put(Box.COLLEAGUES, count(WorkQuery.of(Box.COLLEAGUES)));
        counters.put(Box.DONE, count(WorkQuery.of(Box.DONE)));
        return counters;
    }

    /** The steps that the reader's open tasks stand at, with how many stand there, most first; keys of their labels. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public List<StepCount> steps() {
        return em.createQuery(
                        "select new org.peiji.worklist.StepCount(w.task, min(w.page), count(w)) from WorkItem w where w.state = org.peiji.worklist.WorkItem.State.OPEN and (w.queue in :mine or w.queue = :group) group by w.task order by count(w) desc, w.task",
                        StepCount.class)
                .setParameter("mine", Queues.mine(actor(), standIns.absentFor(actor())))
                .setParameter("group", actor().group())
                .getResultList();
    }

    private WorkSql sql(WorkQuery query) {
        List<String> mine = Queues.mine(actor(), standIns.absentFor(actor()));
        return new WorkSql(query, actor(), mine, clock.instant(), soon());
    }

    private Actor actor() {
        return current.get();
    }

    private Instant soon() {
        return calendar.plusWorkingDays(clock.instant(), SOON_WORKING_DAYS);
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
