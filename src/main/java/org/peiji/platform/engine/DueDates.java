package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.platform.time.WorkingDays;

/**
 * 办理期限 of open tasks: the soft date, and the timer that ends the waiting where the model has one. Both move
 * together and within the caller's transaction; whoever keeps a copy hears {@link TaskDueChanged}.
 */
@ApplicationScoped
public class DueDates {

    private static final int AT_A_TIME = 500;

    @Inject
    private TaskService tasks;

    @Inject
    private RuntimeService running;

    @Inject
    private ManagementService jobs;

    @Inject
    private Blueprints blueprints;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<TaskDueChanged> changed;

    @Inject
    @Any
    private Instance<DatesAhead> periods;

    /** Whether the model has a timer that ends the waiting at that step. */
    public boolean endsByItself(String step) {
        return blueprints.task(step).containsKey(Blueprints.ENDS_BY_ITSELF);
    }

    /** Whether the model has a timer at that step, be it that it ends the waiting or that it calls for help. */
    public boolean isTimed(String step) {
        return blueprints.task(step).containsKey(Blueprints.TIMED);
    }

    /** As {@link #endsByItself}, of an open task. */
    public boolean endsTask(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task != null && endsByItself(task.getTaskDefinitionKey());
    }

    /** The soft date of an open task; null if it has none, or is open no more. */
    public Instant due(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null || task.getDueDate() == null
                ? null
                : task.getDueDate().toInstant();
    }

    /** When waiting ends by itself, by task; tasks without a timer are missing. */
    public Map<String, Instant> timers(Collection<String> taskIds) {
        Map<String, Instant> timers = new HashMap<>();
        for (String id : taskIds) {
            Task task = tasks.createTaskQuery().taskId(id).singleResult();
            if (task != null) {
                timer(task).ifPresent(job -> timers.put(id, job.getDuedate().toInstant()));
            }
        }
        return timers;
    }

    /**
     * Gives an open task another soft date; its timer keeps its working days of grace after that.
     *
     * @return false if the task is not open any more
     */
    public boolean move(String taskId, Instant due) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            move(task, due);
        }
        return task != null;
    }

    /** Gives the timers that wait beside the open tasks of a case another moment; answers how many there were. */
    public int moveTimers(String caseNumber, Instant at) {
        List<Job> waiting = tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(task -> timer(task).stream())
                .toList();
        waiting.forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(at)));
        return waiting.size();
    }

    /** What would move if days counted otherwise; dates of the past stay. */
    public Shift shift(WorkingDays after) {
        List<Move> moves = moves(after);
        int timers = periods.stream().mapToInt(period -> period.moving(after)).sum();
        for (Move move : moves) {
            timers += timer(move.task()).isPresent() ? 1 : 0;
        }
        return new Shift(moves.size(), timers);
    }

    /** Counts all dates that lie ahead anew: as many working days after the task's beginning as before. */
    public Shift recount(WorkingDays after) {
        Shift shift = shift(after);
        moves(after).forEach(move -> move(move.task(), move.due()));
        periods.forEach(period -> period.recount(after));
        return shift;
    }

    private List<Move> moves(WorkingDays after) {
        List<Move> moves = new ArrayList<>();
        WorkingDays before = calendar.now();
        Date now = Date.from(clock.instant());
        List<Task> page;
        for (int first = 0; !(page = ahead(now, first)).isEmpty(); first += AT_A_TIME) {
            for (Task task : page) {
                LocalDate began = day(task.getCreateTime());
                LocalDate due = day(task.getDueDate());
                int count = before.between(began, due);
                LocalDate anew = count < 1 ? due : after.after(began, count);
                if (!anew.equals(due)) {
                    moves.add(new Move(task, calendar.closing(anew)));
                }
            }
        }
        return moves;
    }

    private List<Task> ahead(Date now, int first) {
        return tasks.createTaskQuery().dueAfter(now).orderByTaskId().asc().listPage(first, AT_A_TIME);
    }

    private void move(Task task, Instant due) {
        Date old = task.getDueDate();
        timer(task).ifPresent(job -> {
            int grace = old == null ? 0 : calendar.now().between(day(old), day(job.getDuedate()));
            LocalDate soft = LocalDate.ofInstant(due, BusinessClock.ZONE);
            Instant hard = grace < 1 ? due : calendar.closing(calendar.now().after(soft, grace));
            jobs.setJobDuedate(job.getId(), Date.from(hard));
        });
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
        String process = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        String caseNumber = running.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        changed.fire(new TaskDueChanged(process, caseNumber, task.getId(), due));
    }

    /** The boundary timer that waits beside the task. */
    private Optional<Job> timer(Task task) {
        return jobs.createJobQuery().executionId(task.getExecutionId()).timers().list().stream()
                .findFirst();
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), BusinessClock.ZONE);
    }

    private record Move(Task task, Instant due) {}

    /**
     * How much moves with a change of the calendar.
     *
     * @param tasks number of tasks whose soft date moves
     * @param timers number of timers that move with them
     */
    public record Shift(int tasks, int timers) {}
}
