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

    /** Counters say no more than this. */
    public static final int MOST = 1000;

    private static final int SOON_WORKING_DAYS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private StandIns standIns;

    @Inject
    private Belongings belongings;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    void add(@Observes TaskOpened opened) {
        em.persist(new WorkItem(
                opened, belongings.of(opened.process(), opened.task().caseNumber())));
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
                        "select new org.peiji.worklist.WorkItemRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.subjectEn, w.organisationName, w.openedAt, w.dueAt, w.state, w.closedAt, w.candidateGroup, w.assignee, w.holderName) from WorkItem w where w.taskId in :ids",
                        WorkItemRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(WorkItemRow::taskId, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }

    /** How many lines there are, {@link #MOST} and one at most: nobody reads further, and counting all costs. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public int count(WorkQuery query) {
        return number(sql(query).count(em, MOST + 1).getSingleResult());
    }

    /** The counters of all boxes, each counted as far as {@link #count}. */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public Map<Box, Integer> counters() {
        Map<Box, Integer> counters = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counters.put(box, count(WorkQuery.of(box)));
        }
        return counters;
    }

    /**
     * The steps that the reader's open tasks stand at, with how many stand there, most first; keys of their labels.
     * Of a queue beyond {@link #MOST} only the lines that are due first are looked at.
     */
    @Requires(Permission.WORKLIST_READ)
    @Transactional
    public List<StepCount> steps() {
        List<StepCount> steps = new ArrayList<>();
        for (Object row : sql(WorkQuery.of(Box.ALL)).steps(em, MOST + 1).getResultList()) {
            Object[] step = (Object[]) row;
            steps.add(new StepCount((String) step[0], (String) step[1], number(step[2])));
        }
        return steps;
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
        return ((Number) sum).intValue();
    }
}
