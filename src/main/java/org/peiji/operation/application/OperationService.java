package org.peiji.operation.application;

import static org.peiji.platform.security.Permission.OPERATION_MOVE_DATE;
import static org.peiji.platform.security.Permission.OPERATION_READ;
import static org.peiji.platform.security.Permission.OPERATION_REMIND_HOLDER;
import static org.peiji.platform.security.Permission.OPERATION_RETRY_JOB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.operation.domain.Intervention;
import org.peiji.operation.domain.InterventionAct;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.engine.Incident;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.TextKey;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.worklist.LateTask;
import org.peiji.worklist.LateWork;
import org.peiji.worklist.OpenWork;
import org.peiji.worklist.OpenWorkRow;
import org.peiji.worklist.StepCount;

/** 运维干预: what an operator may do to cases that stand still or are late. Each act is kept with its reason. */
@ApplicationScoped
public class OperationService {

    private static final int LONGEST_REASON = 300;

    @Inject
    private Operations operations;

    @Inject
    private LateWork late;

    @Inject
    private OpenWork open;

    @Inject
    private DueDates dates;

    @Inject
    private Interventions interventions;

    @Inject
    private Event<CaseNews> news;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    /** Lets a failed job be tried once more. */
    @Requires(OPERATION_RETRY_JOB)
    @Transactional
    public void retry(String jobId) {
        Incident incident = operations.incident(jobId);
        if (incident == null) {
            throw new Conflict("operation.refusal.jobGone");
        }
        interventions.add(InterventionAct.RETRIED, incident.caseNumber(), jobId, null, null);
        operations.retry(jobId);
    }

    /** Lets a job of a case run on another day; today means at once. */
    @Requires(OPERATION_MOVE_DATE)
    @Transactional
    public void moveJob(String caseNumber, String jobId, LocalDate day, String reason) {
        require(day, reason);
        if (operations.caseState(caseNumber).jobs().stream()
                .noneMatch(job -> job.id().equals(jobId))) {
            throw new Conflict("operation.refusal.jobGone");
        }
        Instant due = day.equals(clock.today()) ? clock.instant() : calendar.closing(day);
        interventions.add(InterventionAct.JOB_MOVED, caseNumber, jobId, due, reason.strip());
        operations.moveJob(jobId, due);
    }

    /** Gives an open task another due date; its timer moves by as much. */
    @Requires(OPERATION_MOVE_DATE)
    @Transactional
    public void moveTask(String taskId, LocalDate day, String reason) {
        require(day, reason);
        OpenWorkRow task = task(taskId);
        Instant due = calendar.closing(day);
        interventions.add(InterventionAct.DATE_MOVED, task.caseNumber(), taskId, due, reason.strip());
        dates.move(taskId, due);
    }

    /** Reminds whoever has the task, once a day at most. */
    @Requires(OPERATION_REMIND_HOLDER)
    @Transactional
    public void remind(String taskId) {
        OpenWorkRow task = task(taskId);
        Refusal refusal = reminderRefused(taskId);
        if (refusal != null) {
            throw refusal;
        }
        interventions.add(InterventionAct.REMINDED, task.caseNumber(), taskId, null, null);
        news.fire(new CaseNews(
                task.caseNumber(),
                task.assignee(),
                task.assignee() == null ? task.candidateGroup() : null,
                OperationNews.REMINDED,
                List.of(task.title(), new TextKey(task.labelKey()), task.dueAt()),
                task.page() + "?task=" + taskId));
    }

    /** Why the holder is not reminded now; null if nothing is in the way. */
    @Requires(OPERATION_READ)
    @Transactional
    public Refusal reminderRefused(String taskId) {
        Instant morning = clock.today().atStartOfDay(BusinessClock.ZONE).toInstant();
        OpenWorkRow task = task(taskId);
        if (task.dueAt() == null) {
            return new Refusal("operation.refusal.noDueDate");
        }
        return interventions.existSince(taskId, InterventionAct.REMINDED, morning)
                ? new Refusal("operation.refusal.remindedToday")
                : null;
    }

    /** @throws Conflict if the task is not open any more */
    @Requires(OPERATION_READ)
    @Transactional
    public OpenWorkRow task(String taskId) {
        return open.find(List.of(taskId)).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("operation.refusal.taskGone"));
    }

    /** The open tasks of a case. */
    @Requires(OPERATION_READ)
    @Transactional
    public List<OpenWorkRow> tasks(String caseNumber) {
        return open.of(caseNumber);
    }

    /** What operators did to a case, latest first. */
    @Requires(OPERATION_READ)
    @Transactional
    public List<Intervention> interventions(String caseNumber) {
        return interventions.of(caseNumber);
    }

    @Requires(OPERATION_READ)
    @Transactional
    public List<LateTask> lateTasks(String process, String step, String search, Slice slice) {
        return late.page(new LateWork.Question(process, step, search, clock.instant()), slice);
    }

    @Requires(OPERATION_READ)
    @Transactional
    public int countLateTasks(String process, String step, String search) {
        return late.count(new LateWork.Question(process, step, search, clock.instant()));
    }

    /** Where the late tasks stand, most first. */
    @Requires(OPERATION_READ)
    @Transactional
    public List<StepCount> lateSteps() {
        return late.steps(clock.instant());
    }

    private void require(LocalDate day, String reason) {
        if (day == null || day.isBefore(clock.today())) {
            throw new Refusal("operation.refusal.day");
        }
        requireReason(reason);
    }

    static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("operation.refusal.reason", LONGEST_REASON);
        }
    }
}
