package org.peiji.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** 日历文件: what RFC 5545 asks of lines, texts and times. */
class CalendarFileTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 23, 8, 30);
    private static final String LONG = "产教融合与学校治理".repeat(12);

    @Test
    void specialCharactersAreEscaped() {
        assertThat(file("a,b;c\\d\ne", "")).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsTorn() {
        String file = file(LONG + "😀".repeat(40), "");
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + LONG + "😀".repeat(40) + "\r\n");
    }

    @Test
    void everyLineEndsWithCarriageReturnAndLineFeed() {
        String file = file("lecture", "hall");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void timesAreThoseOfChinaAndTheStampIsUniversal() {
        String file = file("lecture", "hall");
        assertThat(file)
                .contains("DTSTART;TZID=Asia/Shanghai:20261123T083000\r\n")
                .contains("DTEND;TZID=Asia/Shanghai:20261123T120000\r\n")
                .contains("DTSTAMP:19700101T000000Z\r\n")
                .contains("TZID:Asia/Shanghai\r\n")
                .contains("LOCATION:hall\r\n");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(file("lecture", "")).doesNotContain("LOCATION").doesNotContain("DESCRIPTION");
    }

    private static String file(String summary, String location) {
        return new String(
                new CalendarFile("cohort", Instant.EPOCH)
                        .add("COH-1-1@peiji", MORNING, MORNING.plusMinutes(210), summary, location, null)
                        .content(),
                StandardCharsets.UTF_8);
    }
}
