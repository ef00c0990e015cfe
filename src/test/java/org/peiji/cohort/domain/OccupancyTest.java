package org.peiji.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void theSpanThatEnclosesAnotherClashesWithIt() {
        Occupancy.Span placement =
                span("COH-2026-000001", MONDAY.atTime(8, 0), MONDAY.plusDays(3).atTime(17, 0));
        Occupancy.Span lecture = span(
                "COH-2026-000002",
                MONDAY.plusDays(1).atTime(9, 0),
                MONDAY.plusDays(1).atTime(11, 0));
        Occupancy taken = new Occupancy("K", "N", List.of(placement, lecture));

        assertThat(taken.clashes()).containsExactly(new Occupancy.Clash("N", placement, lecture));
        assertThat(taken.isClashing(placement)).isTrue();
        assertThat(taken.on(MONDAY.plusDays(2))).containsExactly(placement);
        assertThat(taken.on(MONDAY.plusDays(4))).isEmpty();
    }

    @Test
    void whoEndsAsTheOtherBeginsDoesNotMeetIt() {
        Occupancy taken = new Occupancy(
                "K",
                "N",
                List.of(
                        span("COH-2026-000001", MONDAY.atTime(8, 0), MONDAY.atTime(10, 0)),
                        span("COH-2026-000002", MONDAY.atTime(10, 0), MONDAY.atTime(12, 0))));

        assertThat(taken.clashes()).isEmpty();
        assertThat(taken.on(MONDAY)).hasSize(2);
    }

    private static Occupancy.Span span(String cohort, LocalDateTime begins, LocalDateTime ends) {
        return new Occupancy.Span(cohort, "D001", begins, ends);
    }
}
