package org.peiji.deadline.application;

import static org.peiji.platform.security.Permission.DEADLINE_CHANGE_CALENDAR;
import static org.peiji.platform.security.Permission.DEADLINE_READ_CALENDAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.seed.InvalidSeed;
import org.peiji.platform.time.Arrangement;
import org.peiji.platform.time.CalendarDay;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.platform.time.WorkingDays;

/**
 * 工作日历: the days of a year and their change. Dates that lie ahead are counted anew with it, so a change is looked at
 * before it is made.
 */
@ApplicationScoped
public class CalendarService {

    private static final int LONGEST_NAME = 60;

    @Inject
    private Arrangement arrangement;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private DueDates dates;

    @Inject
    private CurrentActor current;

    @Requires(DEADLINE_READ_CALENDAR)
    @Transactional
    public List<CalendarDay> year(int year) {
        return arrangement.year(year);
    }

    /** Whether the State Council's arrangement of the year is there. */
    @Requires(DEADLINE_READ_CALENDAR)
    @Transactional
    public boolean isArranged(int year) {
        return calendar.isArranged(year);
    }

    /** What would move if the day were of that kind. */
    @Requires(DEADLINE_READ_CALENDAR)
    @Transactional
    public DueDates.Shift previewDay(LocalDate day, CalendarDayKind kind, String nameZh, String nameEn) {
        return dates.shift(arrangement.after(List.of(settled(day, kind, nameZh, nameEn))));
    }

    /** Settles a day and counts all dates ahead anew. */
    @Requires(DEADLINE_CHANGE_CALENDAR)
    @Transactional
    public DueDates.Shift changeDay(LocalDate day, CalendarDayKind kind, String nameZh, String nameEn) {
        return make(List.of(settled(day, kind, nameZh, nameEn)));
    }

    /** What would move with the year's arrangement of a file. */
    @Requires(DEADLINE_READ_CALENDAR)
    @Transactional
    public DueDates.Shift previewYear(String name, byte[] content) {
        return dates.shift(arrangement.after(read(name, content)));
    }

    /** Takes over the year's arrangement of a file and counts all dates ahead anew. */
    @Requires(DEADLINE_CHANGE_CALENDAR)
    @Transactional
    public DueDates.Shift loadYear(String name, byte[] content) {
        return make(read(name, content));
    }

    private DueDates.Shift make(List<CalendarDay> change) {
        WorkingDays after = arrangement.after(change);
        DueDates.Shift shift = dates.recount(after);
        arrangement.make(change, current.get().username());
        return shift;
    }

    private List<CalendarDay> read(String name, byte[] content) {
        try {
            return arrangement.read(name, content);
        } catch (InvalidSeed e) {
            throw new Refusal("deadline.refusal.file", e.getMessage());
        }
    }

    /** One day settles no year: a year without its arrangement stays provisional. */
    private CalendarDay settled(LocalDate day, CalendarDayKind kind, String nameZh, String nameEn) {
        if (day == null || kind == null) {
            throw new Refusal("deadline.refusal.calendarDay");
        }
        if (!isName(nameZh) || !isName(nameEn)) {
            throw new Refusal("deadline.refusal.name", LONGEST_NAME);
        }
        boolean weekend = !new WorkingDays(List.of()).isWorkingDay(day);
        if (kind == CalendarDayKind.MAKE_UP_WORKDAY && !weekend) {
            throw new Refusal("deadline.refusal.makeUp");
        }
        return CalendarDay.of(day, kind, nameZh.strip(), nameEn.strip(), !calendar.isArranged(day.getYear()));
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }
}
