package org.peiji.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.peiji.platform.time.BusinessClock;

/**
 * 免打扰时段: the hours in which no mail leaves, from the first to before the second, over midnight if the first is
 * later. Equal hours mean that there are none. [C] convention 21:00 to 07:30.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30));

    public boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : !from.equals(to) && (afterFrom || beforeTo);
    }

    /** The moment itself, or the end of the quiet hours in which it lies. */
    public Instant next(Instant moment) {
        ZonedDateTime local = moment.atZone(BusinessClock.ZONE);
        if (!contains(local.toLocalTime())) {
            return moment;
        }
        LocalDate day = local.toLocalTime().isBefore(to)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(BusinessClock.ZONE).toInstant();
    }
}
