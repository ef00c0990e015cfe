package org.peiji.deadline.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peiji.platform.time.CalendarDay;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.time.WorkingDays;

/** A year as twelve small grids, Monday first. */
public final class YearGrid {

    private static final int DAYS_OF_WEEK = 7;

    private YearGrid() {}

    static List<Month> of(int year, List<CalendarDay> arranged, LocalDate today) {
        Map<LocalDate, CalendarDay> known = arranged.stream().collect(toMap(CalendarDay::date, day -> day));
        WorkingDays working = new WorkingDays(arranged);
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(YearMonth.of(year, month), known, working, today));
        }
        return months;
    }

    private static Month month(
            YearMonth month, Map<LocalDate, CalendarDay> known, WorkingDays working, LocalDate today) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1);
        LocalDate start = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (LocalDate week = start; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(DAYS_OF_WEEK)) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < DAYS_OF_WEEK; i++) {
                LocalDate day = week.plusDays(i);
                cells.add(
                        YearMonth.from(day).equals(month)
                                ? cell(day, known.get(day), working.isWorkingDay(day), day.equals(today))
                                : new Cell(null, "", null, null, false));
            }
            weeks.add(cells);
        }
        return new Month(first, weeks);
    }

    private static Cell cell(LocalDate day, CalendarDay known, boolean works, boolean today) {
        String tone = known != null && known.kind() == CalendarDayKind.HOLIDAY
                ? "holiday"
                : known != null && known.kind() == CalendarDayKind.MAKE_UP_WORKDAY ? "makeup" : works ? "" : "rest";
        boolean provisional = known != null && known.isProvisional();
        return new Cell(
                day.getDayOfMonth(),
                tone + (provisional ? " provisional" : "") + (today ? " today" : ""),
                known == null ? null : known.nameZh(),
                known == null ? null : known.nameEn(),
                provisional);
    }

    /** One month: its first day and its weeks of seven cells. */
    public record Month(LocalDate first, List<List<Cell>> weeks) {}

    /** One day; the number is null outside the month. */
    public record Cell(Integer number, String tone, String nameZh, String nameEn, boolean provisional) {}
}
