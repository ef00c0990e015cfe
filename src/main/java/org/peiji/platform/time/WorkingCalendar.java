package org.peiji.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 工作日历: working days by the stored arrangement of holidays and make-up working days. The days are few, so they are
 * read once and kept until they change.
 */
@ApplicationScoped
public class WorkingCalendar {

    private CalendarDays days;
    private LocalTime closing;
    private volatile WorkingDays known;

    protected WorkingCalendar() {}

    /** @param closing end of the office day, [C] convention 17:00 */
    @Inject
    public WorkingCalendar(
            CalendarDays days,
            @ConfigProperty(name = "peiji.office-closes", defaultValue = "17:00") LocalTime closing) {
        this.days = days;
        this.closing = closing;
    }

    public boolean isWorkingDay(LocalDate date) {
        return workingDays().isWorkingDay(date);
    }

    /**
     * The end of the n-th working day after the start, at the closing hour in {@link BusinessClock#ZONE}. The day of
     * the start does not count.
     *
     * @param count at least 1
     */
    public Instant plusWorkingDays(LocalDate start, int count) {
        return workingDays()
                .after(start, count)
                .atTime(closing)
                .atZone(BusinessClock.ZONE)
                .toInstant();
    }

    /** As {@link #plusWorkingDays(LocalDate, int)}, from the day of the moment. */
    public Instant plusWorkingDays(Instant start, int count) {
        return plusWorkingDays(LocalDate.ofInstant(start, BusinessClock.ZONE), count);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays().between(from, to);
    }

    /** Whether the State Council's arrangement of the year is known; otherwise deadlines in it are provisional. */
    public boolean isArranged(int year) {
        return workingDays().isArranged(year);
    }

    /** Forgets the days, so that the next question reads them anew. */
    public void forget() {
        known = null;
    }

    void calendarChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        forget();
    }

    /** The days as they count now. */
    public WorkingDays now() {
        return workingDays();
    }

    /** The end of the office day on that date. */
    public Instant closing(LocalDate date) {
        return date.atTime(closing).atZone(BusinessClock.ZONE).toInstant();
    }

    private WorkingDays workingDays() {
        WorkingDays current = known;
        if (current == null) {
            current = new WorkingDays(days.all());
            known = current;
        }
        return current;
    }
}
