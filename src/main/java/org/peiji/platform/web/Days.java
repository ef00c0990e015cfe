package org.peiji.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peiji.platform.time.BusinessClock;

/** Days in sentences, as the reader says them: {@code #{days.of(cohort.starts)}}. */
@Named
@ApplicationScoped
public class Days {

    @Inject
    private Texts texts;

    @Inject
    private BusinessClock clock;

    /** The day with its weekday; the year only if it is not this one. */
    public String of(LocalDate day) {
        if (day == null) {
            return "";
        }
        String pattern = day.getYear() == clock.today().getYear() ? "shell.day.thisYear" : "shell.day.otherYear";
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.isChinese() ? Locale.CHINA : Locale.ENGLISH)
                .format(day);
    }

    public String of(Instant moment) {
        return moment == null ? "" : of(LocalDate.ofInstant(moment, BusinessClock.ZONE));
    }

    /** From the first to the last day. */
    public String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : texts.of("shell.day.range", of(first), of(last));
    }
}
