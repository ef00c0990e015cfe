package org.peiji.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peiji.platform.seed.InvalidSeed;

class CalendarLoaderTest {

    private static final String HEADER = "day,kind,name_zh,name_en,provisional\n";

    private final StoredDays stored = new StoredDays();
    private final Fired fired = new Fired();
    private final WorkingCalendar calendar = new WorkingCalendar(stored, LocalTime.of(17, 0));

    @TempDir
    private Path folder;

    private void load(String... operatorsLines) throws IOException {
        Optional<String> file = Optional.empty();
        if (operatorsLines.length > 0) {
            Path csv = folder.resolve("own.csv");
            Files.writeString(csv, HEADER + String.join("\n", operatorsLines));
            file = Optional.of(csv.toString());
        }
        new CalendarLoader(stored, fired, file).load();
    }

    @Test
    void storesTheArrangementsThatTheIndexLists() throws IOException {
        load();

        assertThat(stored.all()).hasSize(52);
        assertThat(stored.all()).filteredOn(CalendarDay::isProvisional).hasSize(13);
        assertThat(fired.count).isEqualTo(1);
    }

    @Test
    void storesNothingTwice() throws IOException {
        load();
        List<CalendarDay> first = List.copyOf(stored.all());
        load();

        assertThat(stored.all()).isEqualTo(first);
    }

    @Test
    void publishedArrangementReplacesTheProvisionalDaysOfItsYear() throws IOException {
        load();
        load("2027-02-06,HOLIDAY,春节,Spring Festival,false", "2027-02-20,MAKE_UP_WORKDAY,春节调休上班,Spring Festival,false");

        assertThat(calendar.isArranged(2027)).isTrue();
        assertThat(stored.all())
                .filteredOn(day -> day.date().getYear() == 2027)
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 20));
        assertThat(stored.all()).noneMatch(CalendarDay::isProvisional);
        assertThat(calendar.isArranged(2026)).isTrue();
    }

    @Test
    void storesNothingOfABadFile() {
        assertThatThrownBy(() -> load(
                        "2028-01-03,MAKE_UP_WORKDAY,元旦调休上班,New Year,false",
                        "2028-01-01,FEAST,元旦,New Year,false",
                        "2028-01-01,HOLIDAY,,New Year,false"))
                .isInstanceOf(InvalidSeed.class)
                .hasMessageContaining("own.csv, line 2, column day: must be a Saturday or Sunday")
                .hasMessageContaining(
                        "own.csv, line 3, column kind: must be a constant of CalendarDayKind, not 'FEAST'")
                .hasMessageContaining("own.csv, line 4, column day: must be unique")
                .hasMessageContaining("own.csv, line 4, column name_zh: must be filled");
        assertThat(stored.all()).isEmpty();
        assertThat(fired.count).isZero();
    }

    @Test
    void calendarReadsTheDaysOnceUntilTheyChange() throws IOException {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        load();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        calendar.calendarChanged(new CalendarChanged());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void deadlineEndsWhenOfficesCloseInChina() throws IOException {
        load();

        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 2))
                .isEqualTo(Instant.parse("2026-02-24T09:00:00Z"));
        // Half past midnight of the 14th in China is still the 13th in Greenwich.
        assertThat(calendar.plusWorkingDays(Instant.parse("2026-02-13T16:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-02-24T09:00:00Z"));
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 28)))
                .isEqualTo(6);
    }

    @Test
    void processModelsAskForDueDatesFromToday() throws IOException {
        load();
        BusinessClock clock = new BusinessClock();
        Deadlines deadlines = new Deadlines(calendar, clock, step -> new Terms.Term(3, 1));
        List<Date> due = new ArrayList<>();

        clock.at(Instant.parse("2026-09-30T01:00:00Z"), () -> {
            due.add(deadlines.soft("Step"));
            due.add(deadlines.hard("Step"));
        });

        assertThat(due)
                .containsExactly(
                        Date.from(Instant.parse("2026-10-10T09:00:00Z")),
                        Date.from(Instant.parse("2026-10-12T09:00:00Z")));
    }

    private static class StoredDays extends CalendarDays {

        private final List<CalendarDay> days = new ArrayList<>();

        @Override
        public List<CalendarDay> all() {
            return days;
        }

        @Override
        public void add(CalendarDay day) {
            days.add(day);
        }

        @Override
        public void remove(CalendarDay day) {
            days.remove(day);
        }
    }

    private static class Fired implements Event<CalendarChanged> {

        private int count;

        @Override
        public void fire(CalendarChanged event) {
            count++;
        }

        @Override
        public <U extends CalendarChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<CalendarChanged> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
