package org.peiji.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.peiji.platform.time.BusinessClock;

/** Mail waits for the end of the quiet hours, over midnight too, in the ministry's time. */
class QuietHoursTest {

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
    }

    @Test
    void duringTheDayMailLeavesAtOnce() {
        assertThat(QuietHours.USUAL.next(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T10:00"));
        assertThat(QuietHours.USUAL.next(at("2026-11-23T20:59"))).isEqualTo(at("2026-11-23T20:59"));
    }

    @Test
    void lateMailWaitsForTheNextMorningAndEarlyMailForTheSame() {
        assertThat(QuietHours.USUAL.next(at("2026-11-23T21:00"))).isEqualTo(at("2026-11-24T07:30"));
        assertThat(QuietHours.USUAL.next(at("2026-11-24T00:00"))).isEqualTo(at("2026-11-24T07:30"));
        assertThat(QuietHours.USUAL.next(at("2026-11-24T07:29"))).isEqualTo(at("2026-11-24T07:30"));
        assertThat(QuietHours.USUAL.next(at("2026-11-24T07:30"))).isEqualTo(at("2026-11-24T07:30"));
    }

    @Test
    void quietHoursWithinADayAndNone() {
        QuietHours noon = new QuietHours(LocalTime.NOON, LocalTime.of(14, 0));
        assertThat(noon.next(at("2026-11-23T13:00"))).isEqualTo(at("2026-11-23T14:00"));
        assertThat(noon.next(at("2026-11-23T14:00"))).isEqualTo(at("2026-11-23T14:00"));
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(none.next(at("2026-11-23T12:00"))).isEqualTo(at("2026-11-23T12:00"));
    }
}
