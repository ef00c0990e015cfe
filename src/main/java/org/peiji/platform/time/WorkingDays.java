package org.peiji.platform.time;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * 工作日: counts working days. Monday to Friday are working days and the weekend is not, but for the days that are
 * given: holidays and make-up working days. Years without given days keep the ordinary week.
 */
public final class WorkingDays {

    private final Map<LocalDate, CalendarDayKind> arranged;
    private final Set<Integer> arrangedYears;

    public WorkingDays(Collection<CalendarDay> days) {
        arranged = days.stream().collect(toUnmodifiableMap(CalendarDay::date, CalendarDay::kind));
        arrangedYears = days.stream()
                .filter(day -> !day.isProvisional())
                .map(day -> day.date().getYear())
                .collect(toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDayKind kind = arranged.get(date);
        if (kind != null && kind != CalendarDayKind.ORDINARY) {
            return kind == CalendarDayKind.MAKE_UP_WORKDAY;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after the start; the start itself never counts.
     *
     * @param count at least 1
     */
    public LocalDate after(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A deadline lies at least one working day ahead, not " + count);
        }
        LocalDate date = start;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /**
     * Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before
     * {@code from}, as for something overdue.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the State Council's arrangement of the year is known; provisional days are not enough. */
    public boolean isArranged(int year) {
        return arrangedYears.contains(year);
    }
}
