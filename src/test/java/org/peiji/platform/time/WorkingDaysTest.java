package org.peiji.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.date.ChineseDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peiji.platform.seed.SeedFile;

class WorkingDaysTest {

    private static final List<CalendarDay> ARRANGEMENT = List.copyOf(
            CalendarLoader.arrangement(Stream.of("01-calendar/calendar-2026.csv", "01-calendar/calendar-2027.csv")
                    .map(SeedFile::of)
                    .toList()));

    private final WorkingDays days = new WorkingDays(ARRANGEMENT);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void ordinaryWeekRunsFromMondayToFriday() {
        assertThat(days.isWorkingDay(day("2026-03-06"))).isTrue();
        assertThat(days.isWorkingDay(day("2026-03-07"))).isFalse();
        assertThat(days.isWorkingDay(day("2026-03-08"))).isFalse();
    }

    @Test
    void nobodyWorksInTheSpringFestival() {
        assertThat(day("2026-02-15").datesUntil(day("2026-02-24"))).noneMatch(days::isWorkingDay);
        assertThat(days.isWorkingDay(day("2026-02-24"))).isTrue();
    }

    @Test
    void workIsMadeUpAtWeekends() {
        assertThat(List.of(
                        day("2026-01-04"),
                        day("2026-02-14"),
                        day("2026-02-28"),
                        day("2026-05-09"),
                        day("2026-09-20"),
                        day("2026-10-10")))
                .allMatch(days::isWorkingDay);
    }

    @Test
    void deadlineStepsOverTheSpringFestival() {
        assertThat(days.after(day("2026-02-13"), 1)).isEqualTo(day("2026-02-14"));
        assertThat(days.after(day("2026-02-13"), 2)).isEqualTo(day("2026-02-24"));
        assertThat(days.after(day("2026-02-13"), 6)).isEqualTo(day("2026-02-28"));
        assertThat(days.after(day("2026-02-18"), 5)).isEqualTo(day("2026-02-28"));
    }

    @Test
    void deadlineIncludesTheMadeUpSundayAndStepsOverTheNationalDay() {
        assertThat(days.after(day("2026-09-18"), 1)).isEqualTo(day("2026-09-20"));
        assertThat(days.after(day("2026-09-30"), 3)).isEqualTo(day("2026-10-10"));
    }

    @Test
    void deadlineCrossesTheTurnOfTheYear() {
        assertThat(days.after(day("2026-12-31"), 1)).isEqualTo(day("2027-01-04"));
    }

    @Test
    void deadlineLiesAhead() {
        assertThatThrownBy(() -> days.after(day("2026-03-06"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTheDaysLeftAndTheDaysOverdue() {
        assertThat(days.between(day("2026-02-13"), day("2026-02-24"))).isEqualTo(2);
        assertThat(days.between(day("2026-02-24"), day("2026-02-13"))).isEqualTo(-2);
        assertThat(days.between(day("2026-02-13"), day("2026-02-13"))).isZero();
        assertThat(days.between(day("2026-02-16"), day("2026-02-20"))).isZero();
    }

    @Test
    void countingAndAddingAgree() {
        LocalDate start = day("2026-01-01");
        assertThat(Stream.iterate(1, n -> n + 1).limit(260))
                .allSatisfy(n ->
                        assertThat(days.between(start, days.after(start, n))).isEqualTo(n));
    }

    @Test
    void arrangedYearHasAsManyWorkingDaysAsTheWeekendsAndHolidaysOfTheLawLeave() {
        // 261 weekdays less the 13 days of the law; those that fall on a weekend are made good by the arrangement.
        assertThat(day("2026-01-01").datesUntil(day("2027-01-01")).filter(days::isWorkingDay))
                .hasSize(248);
    }

    @Test
    void yearIsArrangedOnlyOnceItsArrangementIsPublished() {
        assertThat(days.isArranged(2026)).isTrue();
        assertThat(days.isArranged(2027)).isFalse();
        assertThat(days.isArranged(2030)).isFalse();
        assertThat(days.isWorkingDay(day("2030-10-01"))).isTrue();
    }

    @Test
    void provisionalDaysAgreeWithTheLunarCalendar() {
        assertThat(lunar(2027, 1, 1)).isEqualTo(day("2027-02-06"));
        assertThat(provisional("春节"))
                .containsExactly(
                        lunar(2027, 1, 1).minusDays(1), lunar(2027, 1, 1), lunar(2027, 1, 2), lunar(2027, 1, 3));
        assertThat(provisional("端午节")).containsExactly(lunar(2027, 5, 5));
        assertThat(provisional("中秋节")).containsExactly(lunar(2027, 8, 15));
    }

    private static List<LocalDate> provisional(String name) {
        return ARRANGEMENT.stream()
                .filter(CalendarDay::isProvisional)
                .filter(day -> day.nameZh().equals(name))
                .map(CalendarDay::date)
                .toList();
    }

    private static LocalDate lunar(int year, int month, int day) {
        return LocalDate.ofInstant(
                new ChineseDate(year, month, day).getGregorianDate().toInstant(), ZoneId.systemDefault());
    }
}
