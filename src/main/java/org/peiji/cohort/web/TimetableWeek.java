package org.peiji.cohort.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.cohort.application.SessionRow;

/**
 * A week of a timetable as it is shown, Monday first.
 *
 * @param monday its first day
 * @param sessions those of the whole timetable
 */
public record TimetableWeek(LocalDate monday, List<SessionRow> sessions) {

    private static final int WEEK = 7;

    static TimetableWeek around(LocalDate day, List<SessionRow> sessions) {
        return new TimetableWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), sessions);
    }

    /** The days, each with what takes place on it. */
    public List<Day> days() {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(
                        day,
                        sessions.stream()
                                .filter(row -> row.session().kind().isScheduled() && touches(row, day, day))
                                .toList()))
                .toList();
    }

    /** What is done at one's own time in this week. */
    public List<SessionRow> unscheduled() {
        return sessions.stream()
                .filter(row -> !row.session().kind().isScheduled() && touches(row, monday, sunday()))
                .toList();
    }

    public LocalDate sunday() {
        return monday.plusDays(WEEK - 1L);
    }

    public LocalDate before() {
        return monday.minusDays(WEEK);
    }

    public LocalDate after() {
        return monday.plusDays(WEEK);
    }

    private static boolean touches(SessionRow row, LocalDate first, LocalDate last) {
        return !row.session().day().isAfter(last)
                && !row.session().ends().toLocalDate().isBefore(first);
    }

    /** A day with what takes place on it. */
    public record Day(LocalDate date, List<SessionRow> sessions) {}
}
