package org.peiji.platform.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file of reference data: UTF-8, a header line, {@code #} before a comment line. Reading never stops at the
 * first fault: it collects all of them, and {@link #requireValid} then refuses the files together.
 *
 * <pre>{@code
 * SeedFile file = SeedFile.of("02-organisation/provinces.csv");
 * List<Province> provinces = file.read(row -> Province.of(row.unique("code"), row.required("name_zh")));
 * SeedFile.requireValid(file);
 * }</pre>
 */
public final class SeedFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private final String name;
    private final byte[] content;
    private final Set<SeedViolation> violations = new LinkedHashSet<>();
    private final Set<List<String>> keys = new HashSet<>();

    private SeedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The file at this path below the class path's folder {@code seeds/}. */
    public static SeedFile of(String path) {
        String name = "seeds/" + path;
        try (InputStream in = SeedFile.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new InvalidSeed(List.of(new SeedViolation(name, 1, "", "the file is missing")));
            }
            return new SeedFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A file that somebody sent. */
    public static SeedFile of(String name, byte[] content) {
        return new SeedFile(name, content);
    }

    /** A file that an operator placed outside the product. */
    public static SeedFile of(Path file) {
        String name = file.toString();
        try {
            return new SeedFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InvalidSeed(List.of(new SeedViolation(name, 1, "", "the file cannot be read (" + e + ")")));
        }
    }

    /**
     * Refuses the files if one of them has a violation.
     *
     * @throws InvalidSeed with the violations of all these files
     */
    public static void requireValid(SeedFile... files) {
        requireValid(Arrays.asList(files));
    }

    /** As {@link #requireValid(SeedFile...)}. */
    public static void requireValid(Collection<SeedFile> files) {
        List<SeedViolation> all =
                files.stream().flatMap(file -> file.violations.stream()).toList();
        if (!all.isEmpty()) {
            throw new InvalidSeed(all);
        }
    }

    public String name() {
        return name;
    }

    /** What is wrong, as far as the file has been read. */
    public List<SeedViolation> violations() {
        return List.copyOf(violations);
    }

    /**
     * Turns every row into something. A getter that finds a wrong value notes a violation and answers null, so that
     * the reading goes on; rows with a violation are left out of the answer.
     */
    public <T> List<T> read(Function<Row, T> reading) {
        List<T> good = new ArrayList<>();
        keys.clear();
        long line = 1;
        try (Reader text = new StringReader(decoded());
                CSVParser parser = FORMAT.parse(text)) {
            line = Math.max(1, parser.getCurrentLineNumber());
            Row.Header header = new Row.Header(line, parser.getHeaderMap());
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber() - breaksWithin(record);
                Row row = new Row(this, header, record, line);
                T thing = row.isComplete() ? reading.apply(row) : null;
                if (!row.refused) {
                    good.add(thing);
                }
            }
        } catch (CharacterCodingException e) {
            refuse(1, "", "the file must be UTF-8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            refuse(line, "", "the file must be well-formed CSV from here on (" + e.getMessage() + ")");
        }
        return good;
    }

    private String decoded() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long breaksWithin(CSVRecord record) {
        return record.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    private void refuse(long line, String column, String rule) {
        violations.add(new SeedViolation(name, line, column, rule));
    }

    /** One row, with a getter for each kind of value. An empty cell is null. */
    public static final class Row {

        private record Header(long line, Map<String, Integer> columns) {}

        private final SeedFile file;
        private final Header header;
        private final CSVRecord record;
        private final long line;
        private boolean refused;

        private Row(SeedFile file, Header header, CSVRecord record, long line) {
            this.file = file;
            this.header = header;
            this.record = record;
            this.line = line;
        }

        private boolean isComplete() {
            boolean complete = record.isConsistent();
            if (!complete) {
                refuse(
                        "",
                        "the line has " + record.size() + " fields, the header "
                                + header.columns().size());
            }
            return complete;
        }

        /** Notes that this row breaks a rule of the feature. */
        public void refuse(String column, String rule) {
            refused = true;
            file.refuse(line, column, rule);
        }

        public String text(String column) {
            if (!header.columns().containsKey(column)) {
                refused = true;
                file.refuse(header.line(), column, "the header must name this column");
                return null;
            }
            String value = record.get(column);
            return value.isEmpty() ? null : value;
        }

        /** These columns have to be filled; for use before another getter. */
        public Row require(String... columns) {
            for (String column : columns) {
                if (text(column) == null && header.columns().containsKey(column)) {
                    refuse(column, "must be filled");
                }
            }
            return this;
        }

        public String required(String column) {
            return require(column).text(column);
        }

        /** A required text that no other row of the file has. */
        public String unique(String column) {
            String value = required(column);
            if (value != null) {
                uniqueTogether(column);
            }
            return value;
        }

        /** No other row of the file has the same values in these columns together. */
        public Row uniqueTogether(String... columns) {
            List<String> key = new ArrayList<>(List.of(columns));
            for (String column : columns) {
                key.add(String.valueOf(text(column)));
            }
            if (!file.keys.add(key)) {
                refuse(
                        columns[columns.length - 1],
                        "must be unique, " + quoted(text(columns[columns.length - 1])) + " stands above already");
            }
            return this;
        }

        public LocalDate date(String column) {
            return value(column, "must be a date such as 2026-03-01", LocalDate::parse);
        }

        public Integer integer(String column) {
            return value(column, "must be a whole number", Integer::valueOf);
        }

        public BigDecimal decimal(String column) {
            return value(column, "must be a number such as 12.5", BigDecimal::new);
        }

        /** True or false; an empty cell is false. */
        public boolean flag(String column) {
            return "true".equals(code(column, List.of("true", "false")));
        }

        /** One of these codes. */
        public String code(String column, Collection<String> allowed) {
            String rule = allowed.size() > 12 ? "must be a known code" : "must be one of " + String.join(", ", allowed);
            return value(column, rule, text -> {
                if (!allowed.contains(text)) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });
        }

        /** One of the constants of an enum. */
        public <E extends Enum<E>> E code(String column, Class<E> type) {
            return value(column, "must be a constant of " + type.getSimpleName(), text -> Enum.valueOf(type, text));
        }

        /** Texts with a semicolon between them; an empty cell is an empty list. */
        public List<String> list(String column) {
            String value = text(column);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split(";")).map(String::strip).toList();
        }

        private <T> T value(String column, String rule, Function<String, T> parsing) {
            String value = text(column);
            try {
                return value == null ? null : parsing.apply(value);
            } catch (RuntimeException e) {
                refuse(column, rule + ", not " + quoted(value));
                return null;
            }
        }

        private static String quoted(String value) {
            return "'" + value + "'";
        }
    }
}
