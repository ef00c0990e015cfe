package org.peiji.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/**
 * 办理期限: a date in words, as every list and case shows it.
 *
 * @param level {@code over}, {@code soon} (two working days or less), {@code later} or {@code none}
 * @param words e.g. “2 working days left”
 * @param date the date itself
 */
public record Due(String level, String words, String date) {

    /** Puts dates into words: {@code #{dues.of(row.dueAt)}}. */
    @Named("dues")
    @ApplicationScoped
    public static class Dues {

        private static final int SOON = 2;

        @Inject
        private Texts texts;

        @Inject
        private WorkingCalendar calendar;

        @Inject
        private BusinessClock clock;

        public Due of(Instant dueAt) {
            if (dueAt == null) {
                return new Due("none", texts.get("shell.due.none"), "");
            }
            LocalDate due = LocalDate.ofInstant(dueAt, BusinessClock.ZONE);
            LocalDate today = clock.today();
            String date = texts.day(dueAt);
            if (dueAt.isBefore(clock.instant())) {
                int over = calendar.workingDaysBetween(due, today);
                return new Due(
                        "over", over == 0 ? texts.get("shell.due.overToday") : texts.of("shell.due.over", over), date);
            }
            int left = calendar.workingDaysBetween(today, due);
            if (left == 0) {
                return new Due("soon", texts.get("shell.due.today"), date);
            }
            return new Due(left <= SOON ? "soon" : "later", texts.of("shell.due.left", left), date);
        }
    }
}
