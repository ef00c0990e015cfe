package org.peiji.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.peiji.platform.time.BusinessClock;

/**
 * 日历文件: events as iCalendar (RFC 5545), for the calendars of phones and offices. Times are those of China, which
 * has kept one offset since 1991.
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder content = new StringBuilder();
    private final Instant stamp;

    /**
     * A calendar with nothing in it.
     *
     * @param name what calendars show as its name
     * @param stamp when it was made
     */
    public CalendarFile(String name, Instant stamp) {
        this.stamp = stamp;
        String zone = BusinessClock.ZONE.getId();
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//peiji.org//Peiji//ZH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("BEGIN:VTIMEZONE");
        line("TZID:" + zone);
        line("BEGIN:STANDARD");
        line("DTSTART:19910915T010000");
        line("TZOFFSETFROM:+0800");
        line("TZOFFSETTO:+0800");
        line("TZNAME:CST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /** Adds an event; the same {@code uid} in a later file takes the place of the earlier one. */
    public CalendarFile add(
            String uid, LocalDateTime begins, LocalDateTime ends, String summary, String location, String description) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + UTC.format(stamp));
        line("DTSTART;TZID=" + BusinessClock.ZONE.getId() + ":" + LOCAL.format(begins));
        line("DTEND;TZID=" + BusinessClock.ZONE.getId() + ":" + LOCAL.format(ends));
        line("SUMMARY:" + escaped(summary));
        text("LOCATION", location);
        text("DESCRIPTION", description);
        line("END:VEVENT");
        return this;
    }

    /** The whole file. */
    public byte[] content() {
        return (content + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void text(String property, String value) {
        if (value != null && !value.isBlank()) {
            line(property + ":" + escaped(value));
        }
    }

    /** Lines of more than 75 bytes go on in the next, which begins with a space; no character is torn apart. */
    private void line(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                content.append("\r\n ");
                bytes = 1;
            }
            content.appendCodePoint(character);
            bytes += size;
            at += Character.charCount(character);
        }
        content.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }
}
