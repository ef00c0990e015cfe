package org.peiji.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;

/** Bodies are read strictly, and everything that does not fit is told at once. */
class JsonRecordsTest {

    enum Colour {
        RED,
        BLUE
    }

    record Line(String name, Integer rank) {}

    record Sheet(String title, boolean agreed, Colour colour, List<Line> lines) {}

    record Answer(String title, LocalDate day, Colour colour, Integer none, List<Line> lines) {}

    @Test
    void whatIsWrittenIsReadAgain() {
        Sheet sheet = new Sheet("甲", true, Colour.BLUE, List.of(new Line("a", 1), new Line("b", null)));
        assertEquals(sheet, JsonRecords.read(JsonRecords.write(sheet).toString(), Sheet.class));
    }

    @Test
    void daysAndConstantsAreWords_nullsAreLeftOut() {
        assertEquals(
                "{\"title\":\"a\",\"day\":\"2026-03-01\",\"colour\":\"RED\",\"lines\":[{\"name\":\"x\",\"rank\":2}]}",
                JsonRecords.write(
                                new Answer("a", LocalDate.of(2026, 3, 1), Colour.RED, null, List.of(new Line("x", 2))))
                        .toString());
    }

    @Test
    void everythingThatDoesNotFitIsTold() {
        Refusals refusals = assertThrows(Refusals.class, () -> JsonRecords.read("""
                        {"title": 1, "agreed": "yes", "colour": "GREEN", "extra": 1,
                         "lines": [{"name": "a", "rank": 1.5}, {"nam": "b"}, 3]}""", Sheet.class));
        assertEquals(
                List.of(
                        "extra api.refusal.unknown",
                        "title api.refusal.type",
                        "agreed api.refusal.type",
                        "colour api.refusal.constant",
                        "lines[0].rank api.refusal.type",
                        "lines[1].nam api.refusal.unknown",
                        "lines[2] api.refusal.type"),
                refusals.faults().stream()
                        .map(fault -> fault.field() + " " + fault.refusal().key())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"title\": }", "<a/>", "{} {}"})
    void whatIsNoJsonIsRefused(String text) {
        assertEquals(
                "api.refusal.json",
                assertThrows(Refusal.class, () -> JsonRecords.read(text, Sheet.class))
                        .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "true"})
    void anotherValueThanAnObjectIsRefused(String text) {
        Refusals refusals = assertThrows(Refusals.class, () -> JsonRecords.read(text, Sheet.class));
        assertEquals("$", refusals.faults().get(0).field());
    }
}
