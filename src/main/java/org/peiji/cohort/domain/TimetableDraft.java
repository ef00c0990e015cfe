package org.peiji.cohort.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peiji.programme.CurriculumSession;

/**
 * 课表初稿: lays the sessions of a curriculum into the half-days of a cohort, one after the other. [C] convention:
 * mornings from 8:30 and afternoons from 14:00, four class hours each, ten minutes between two hours; a session of
 * more than four hours begins in the morning; statutory holidays stay free. What is done at one's own time spans its
 * whole segment.
 */
public final class TimetableDraft {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int HALF_DAY = 4;
    private static final int BREAK = 10;

    private final LocalDate starts;
    private final LocalDate ends;
    private final int minutesPerHour;
    private final Predicate<LocalDate> free;
    private final List<PlannedSession> sessions = new ArrayList<>();

    /** The next half-day with room, and the hours that it has given away. */
    private LocalDate day;

    private boolean morning = true;
    private int used;

    private TimetableDraft(LocalDate starts, LocalDate ends, int minutesPerHour, Predicate<LocalDate> free) {
        this.starts = starts;
        this.ends = ends;
        this.minutesPerHour = minutesPerHour;
        this.free = free;
        this.day = teachingDay(starts);
    }

    /** @param free whether nothing is taught on a day */
    public static List<PlannedSession> of(
            List<CurriculumSession> curriculum,
            LocalDate starts,
            LocalDate ends,
            int minutesPerHour,
            Predicate<LocalDate> free) {
        TimetableDraft draft = new TimetableDraft(starts, ends, minutesPerHour, free);
        curriculum.forEach(draft::lay);
        return List.copyOf(draft.sessions);
    }

    private void lay(CurriculumSession session) {
        LocalDate first = starts.plusMonths(session.firstMonth() - 1L);
        if (!session.kind().isScheduled()) {
            LocalDate last = session.firstMonth() == 1 && session.lastMonth() == 1
                    ? ends
                    : starts.plusMonths(session.lastMonth()).minusDays(1);
            add(session, first.atTime(MORNING), last.atTime(AFTERNOON).plusMinutes(length(HALF_DAY)));
            return;
        }
        if (first.isAfter(day)) {
            day = teachingDay(first);
            morning = true;
            used = 0;
        }
        if (session.hours() > HALF_DAY) {
            layWholeDays(session);
        } else {
            if (used + session.hours() > HALF_DAY) {
                nextHalf();
            }
            LocalDateTime begins = half().plusMinutes((long) used * (minutesPerHour + BREAK));
            add(session, begins, begins.plusMinutes(length(session.hours())));
            used += session.hours();
        }
    }

    private void layWholeDays(CurriculumSession session) {
        if (!morning || used > 0) {
            nextDay();
        }
        LocalDateTime begins = half();
        int left = session.hours();
        while (left > HALF_DAY) {
            left -= HALF_DAY;
            nextHalf();
        }
        used = left;
        add(session, begins, half().plusMinutes(length(left)));
    }

    private void add(CurriculumSession session, LocalDateTime begins, LocalDateTime until) {
        sessions.add(new PlannedSession(
                session.code(),
                session.module(),
                session.moduleEn(),
                session.title(),
                session.titleEn(),
                session.kind(),
                session.hours(),
                begins,
                until,
                null,
                null));
    }

    private long length(int hours) {
        return (long) hours * minutesPerHour + (hours - 1L) * BREAK;
    }

    private LocalDateTime half() {
        return day.atTime(morning ? MORNING : AFTERNOON);
    }

    private void nextHalf() {
        if (morning) {
            morning = false;
            used = 0;
        } else {
            nextDay();
        }
    }

    private void nextDay() {
        day = teachingDay(day.plusDays(1));
        morning = true;
        used = 0;
    }

    private LocalDate teachingDay(LocalDate from) {
        LocalDate next = from;
        while (free.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
