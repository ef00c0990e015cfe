package org.peiji.platform.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peiji.platform.failure.Refusals;

class PageQueryTest {

    @Test
    void theNeighboursOfAPage() {
        assertEquals(Map.of("first", 1, "last", 1), PageQuery.neighbours(1, 20, 0));
        assertEquals(Map.of("first", 1, "last", 1), PageQuery.neighbours(1, 20, 20));
        assertEquals(Map.of("first", 1, "next", 2, "last", 2), PageQuery.neighbours(1, 20, 21));
        assertEquals(Map.of("first", 1, "prev", 1, "next", 3, "last", 3), PageQuery.neighbours(2, 20, 60));
        assertEquals(Map.of("first", 1, "prev", 2, "last", 3), PageQuery.neighbours(3, 20, 60));
    }

    @Test
    void whoIsBeyondTheEndIsLedBack() {
        assertEquals(Map.of("first", 1, "prev", 3, "last", 3), PageQuery.neighbours(9, 20, 60));
    }

    @Test
    void aHundredRowsAtMost() {
        assertDoesNotThrow(() -> PageQuery.check("1", "100"));
        assertDoesNotThrow(() -> PageQuery.check("1000000", "1"));
    }

    @ParameterizedTest
    @CsvSource({"0,20", "-1,20", "x,20", "1,101", "1,0", "1,1e2", "1000001,20", "99999999999,20"})
    void whatIsNoPageIsRefused(String page, String size) {
        Refusals refusals = assertThrows(Refusals.class, () -> PageQuery.check(page, size));
        assertEquals(
                List.of(size.equals("20") ? "page" : "size"),
                refusals.faults().stream().map(Refusals.Fault::field).toList());
    }
}
