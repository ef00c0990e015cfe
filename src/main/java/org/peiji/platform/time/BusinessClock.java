package org.peiji.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the product, in the ministry's time zone. A scenario may act at another moment within its own
 * thread, so that demo data and tests can tell a whole year without waiting for it.
 */
@ApplicationScoped
public class BusinessClock extends Clock {

    /** All of China keeps one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ThreadLocal<Instant> moment = new ThreadLocal<>();

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant told = moment.get();
        return told != null ? told : Instant.now();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** The day of a moment; null of none. */
    public static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZONE);
    }

    /** Runs {@code act} as if it were {@code when}, in this thread only. */
    public void at(Instant when, Runnable act) {
        Instant before = moment.get();
        moment.set(when);
        try {
            act.run();
        } finally {
            if (before == null) {
                moment.remove();
            } else {
                moment.set(before);
            }
        }
    }
}
