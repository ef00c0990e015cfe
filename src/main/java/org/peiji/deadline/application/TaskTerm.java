package org.peiji.deadline.application;

import static org.peiji.platform.security.Permission.WORKLIST_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/** The dates of one open task, for the page on which it is done. */
@ApplicationScoped
public class TaskTerm {

    @Inject
    private DueDates dates;

    @Inject
    private WorkingCalendar calendar;

    /** Null if the task has no dates or is not open any more. */
    @Requires(WORKLIST_READ)
    @Transactional
    public Dates of(String taskId) {
        Instant soft = taskId == null ? null : dates.due(taskId);
        if (soft == null) {
            return null;
        }
        Instant hard = dates.timers(List.of(taskId)).get(taskId);
        return new Dates(
                soft,
                hard,
                hard == null ? 0 : calendar.workingDaysBetween(day(soft), day(hard)),
                dates.endsTask(taskId));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }

    /**
     * The dates of a task.
     *
     * @param soft from then on it is reminded of, and nothing else happens
     * @param hard the date of its timer; null if it has none
     * @param grace working days between both
     * @param ends whether waiting ends by itself then; otherwise somebody is told
     */
    public record Dates(Instant soft, Instant hard, int grace, boolean ends) {}
}
