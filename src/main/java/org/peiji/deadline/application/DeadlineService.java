package org.peiji.deadline.application;

import static org.peiji.platform.security.Permission.DEADLINE_EXTEND_TASKS;
import static org.peiji.platform.security.Permission.DEADLINE_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.deadline.domain.Extension;
import org.peiji.deadline.domain.ExtensionRules;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.worklist.OpenWork;
import org.peiji.worklist.OpenWorkQuery;
import org.peiji.worklist.OpenWorkRow;
import org.peiji.worklist.ParentCount;

/** 期限管理: what is due when, and more time for whoever needs it, one by one or many at once. */
@ApplicationScoped
public class DeadlineService {

    private static final int MOST_PARENTS = 100;
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private OpenWork work;

    @Inject
    private Extensions extensions;

    @Inject
    private DueDates dates;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Event<CaseNews> news;

    /** A page of the open tasks within the actor's scope, soonest due first. */
    @Requires(DEADLINE_READ)
    @Transactional
    public List<DeadlineRow> page(DeadlineQuery query, int first, int size) {
        List<OpenWorkRow> rows = work.page(bound(query), first, size);
        List<String> ids = rows.stream().map(OpenWorkRow::taskId).toList();
        Map<String, Instant> timers = dates.timers(ids);
        Map<String, Extension> last = extensions.last(ids);
        return rows.stream()
                .map(row -> new DeadlineRow(row, timers.get(row.taskId()), last.get(row.taskId())))
                .toList();
    }

    @Requires(DEADLINE_READ)
    @Transactional
    public int count(DeadlineQuery query) {
        return work.count(bound(query));
    }

    /** The rounds, campaigns and cohorts that have open tasks within the actor's scope. */
    @Requires(DEADLINE_READ)
    @Transactional
    public List<ParentCount> parents() {
        return work.parents(scope.province(), MOST_PARENTS);
    }

    /**
     * All tasks of a list, to give them more time at once.
     *
     * @throws Refusal if they are more than can be looked over, [C] convention
     */
    @Requires(DEADLINE_READ)
    @Transactional
    public List<String> tasks(DeadlineQuery query) {
        List<OpenWorkRow> rows = work.page(bound(query), 0, MOST_AT_ONCE + 1);
        if (rows.size() > MOST_AT_ONCE) {
            throw new Refusal("deadline.refusal.many", MOST_AT_ONCE);
        }
        return rows.stream().map(OpenWorkRow::taskId).toList();
    }

    /**
     * What an extension would do, task by task.
     *
     * @throws Refusal if no task at all could be extended like this
     */
    @Requires(DEADLINE_READ)
    @Transactional
    public List<ExtensionRow> preview(List<String> tasks, LocalDate to, String reason) {
        ExtensionRules.check(to, reason, clock.today(), calendar.now());
        Instant due = calendar.closing(to);
        Map<String, OpenWorkRow> open = tasks.isEmpty()
                ? Map.of()
                : work.find(tasks).stream().collect(Collectors.toMap(OpenWorkRow::taskId, Function.identity()));
        return tasks.stream().map(id -> examined(id, open.get(id), to, due)).toList();
    }

    /** Extends what can be extended, and answers what was done, task by task. Whoever has a task is told. */
    @Requires(DEADLINE_EXTEND_TASKS)
    @Transactional
    public List<ExtensionRow> extendTasks(List<String> tasks, LocalDate to, String reason) {
        List<ExtensionRow> rows = preview(tasks, to, reason);
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> extend(row, reason.strip()));
        return rows;
    }

    private ExtensionRow examined(String id, OpenWorkRow open, LocalDate to, Instant due) {
        if (open == null || !scope.admits(null, open.province(), null)) {
            return new ExtensionRow(null, id, due, "deadline.refusal.closed");
        }
        return new ExtensionRow(
                open, id, due, ExtensionRules.isLater(to, open.dueAt()) ? null : "deadline.refusal.earlier");
    }

    private void extend(ExtensionRow row, String reason) {
        OpenWorkRow task = row.work();
        extensions.add(new Extension(
                row.taskId(), task.caseNumber(), task.dueAt(), row.to(), reason, current.get(), clock.instant()));
        audit.allowed(current.get(), DEADLINE_EXTEND_TASKS.name(), task.caseNumber(), row.taskId());
        news.fire(new CaseNews(
                task.caseNumber(),
                task.assignee(),
                task.assignee() == null ? task.candidateGroup() : null,
                DeadlineNews.EXTENDED,
                List.of(task.title(), row.to(), reason),
                task.page() + "?task=" + row.taskId()));
        dates.move(row.taskId(), row.to());
    }

    private OpenWorkQuery bound(DeadlineQuery query) {
        return new OpenWorkQuery(scope.province(), query.overdueOnly() ? clock.instant() : null, query.parent());
    }
}
