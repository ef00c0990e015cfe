package org.peiji.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFileTest {

    private enum Kind {
        ONE,
        TWO
    }

    private record Thing(
            String code, String name, LocalDate day, Integer places, BigDecimal share, boolean open, Kind kind) {}

    private static List<Thing> things(SeedFile file) {
        return file.read(row -> new Thing(
                row.unique("code"),
                row.required("name"),
                row.date("day"),
                row.integer("places"),
                row.decimal("share"),
                row.flag("open"),
                row.code("kind", Kind.class)));
    }

    @Test
    void readsTypedValuesOfGoodRows() {
        List<Thing> things = things(SeedFile.of("bad/values.csv"));

        assertThat(things.get(0))
                .isEqualTo(
                        new Thing("A1", "First", LocalDate.of(2026, 3, 1), 12, new BigDecimal("0.5"), true, Kind.ONE));
        assertThat(things).extracting(Thing::code).containsExactly("A1", "A3");
    }

    @Test
    void namesFileLineColumnAndRuleOfEveryViolation() {
        SeedFile file = SeedFile.of("bad/values.csv");
        things(file);

        assertThat(file.violations())
                .extracting(SeedViolation::line, SeedViolation::column, SeedViolation::rule)
                .containsExactly(
                        tuple(5L, "code", "must be unique, 'A1' stands above already"),
                        tuple(5L, "name", "must be filled"),
                        tuple(5L, "day", "must be a date such as 2026-03-01, not '2026-02-30'"),
                        tuple(5L, "places", "must be a whole number, not 'twelve'"),
                        tuple(5L, "share", "must be a number such as 12.5, not 'half'"),
                        tuple(5L, "open", "must be one of true, false, not 'yes'"),
                        tuple(5L, "kind", "must be a constant of Kind, not 'THREE'"),
                        tuple(8L, "", "the line has 3 fields, the header 7"));
        assertThatThrownBy(() -> SeedFile.requireValid(file))
                .isInstanceOf(InvalidSeed.class)
                .hasMessageContaining("seeds/bad/values.csv, line 5, column name: must be filled")
                .hasMessageContaining("seeds/bad/values.csv, line 8: the line has 3 fields");
    }

    @Test
    void saysWhereARowWithALineBreakBegins() {
        SeedFile file = SeedFile.of("bad/values.csv");
        file.read(row -> {
            if ("A3".equals(row.text("code"))) {
                row.refuse("name", "must stand on one line");
            }
            return row;
        });

        assertThat(file.violations())
                .contains(new SeedViolation("seeds/bad/values.csv", 6, "name", "must stand on one line"));
    }

    @Test
    void noticesAMissingColumnOnceAndAtTheHeader() {
        SeedFile file = SeedFile.of("bad/values.csv");
        file.read(row -> row.required("colour"));

        assertThat(file.violations())
                .filteredOn(violation -> violation.column().equals("colour"))
                .containsExactly(
                        new SeedViolation("seeds/bad/values.csv", 2, "colour", "the header must name this column"));
    }

    @Test
    void refusesWhatIsNoUtf8() {
        SeedFile file = SeedFile.of("bad/encoding.csv");

        assertThat(file.read(row -> row.text("name"))).isEmpty();
        assertThat(file.violations()).extracting(SeedViolation::rule).containsExactly("the file must be UTF-8");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        SeedFile file = SeedFile.of("bad/quotes.csv");
        file.read(row -> row.text("name"));

        assertThat(file.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.line()).isEqualTo(2);
            assertThat(violation.rule()).startsWith("the file must be well-formed CSV from here on");
        });
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> SeedFile.of("nowhere.csv"))
                .asInstanceOf(type(InvalidSeed.class))
                .extracting(InvalidSeed::violations)
                .isEqualTo(List.of(new SeedViolation("seeds/nowhere.csv", 1, "", "the file is missing")));
        assertThatThrownBy(() -> SeedFile.of(Path.of("nowhere.csv"))).isInstanceOf(InvalidSeed.class);
    }

    @Test
    void readsAnOperatorsFileWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("own.csv"), "\uFEFFcode,tags\nA1,a; b\nA2,\n");

        assertThat(SeedFile.of(csv).read(row -> row.list("tags"))).containsExactly(List.of("a", "b"), List.of());
    }

    @Test
    void canBeReadTwice() {
        SeedFile file = SeedFile.of("02-organisation/provinces.csv");
        file.read(row -> row.unique("code"));

        assertThat(file.read(row -> row.unique("code"))).hasSize(37);
        assertThat(file.violations()).isEmpty();
    }
}
