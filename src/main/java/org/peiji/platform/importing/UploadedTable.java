package org.peiji.platform.importing;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Formulas;

/**
 * A table that somebody has uploaded: an xlsx workbook (its first sheet), or CSV in UTF-8 or GB18030. What it is, is
 * told by its content. It is read as a stream and within limits, whatever it claims of itself; no more than one row is
 * held at a time.
 */
public final class UploadedTable {

    /** Limits of one file, [C] conventions. */
    public static final int MOST_ROWS = 50_000;

    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 1_000;
    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final long MOST_UNPACKED = 128L * 1024 * 1024;

    /** Texts that cells share are the one part of a workbook that is held as a whole. */
    static final long MOST_SHARED = 32L * 1024 * 1024;

    static final int MOST_RATIO = 200;
    static final int MOST_ENTRIES = 200;

    private static final Logger LOG = Logger.getLogger(UploadedTable.class.getName());
    private static final int SMALL = 1024 * 1024;
    private static final String SHARED = "sharedStrings.xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MARK = 0xFEFF;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private UploadedTable() {}

    /** Hears what a table holds, row by row. */
    public interface Reader {

        /** @param labels of the first row */
        void head(List<String> labels);

        /**
         * A row that is not empty.
         *
         * @param ordinal its number in the file, from 1, the head included
         * @param cells as many as there are labels
         */
        void row(int ordinal, List<String> cells);
    }

    /** @throws Refusal in words about what is wrong with the file and what to do; rows may have been told before */
    public static void read(byte[] content, Reader reader) {
        if (content.length == 0) {
            throw new Refusal("importing.refusal.empty");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("importing.refusal.large", MOST_BYTES / 1024 / 1024);
        }
        if (begins(content, OLE)) {
            throw new Refusal("importing.refusal.oldWorkbook");
        }
        try {
            Telling table = new Telling(reader);
            if (begins(content, ZIP)) {
                workbook(content, table);
            } else {
                text(content, table);
            }
            table.end();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** The person is told in words; what the reader stumbled over stands in the log. */
    private static Refusal unreadable(Exception cause) {
        LOG.log(Level.INFO, "An uploaded table cannot be read", cause);
        return new Refusal("importing.refusal.unreadable");
    }

    private static void workbook(byte[] content, Telling table) throws IOException {
        inspect(content);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> table.add(row.getRowNum(), cells(row)));
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new Refusal("importing.refusal.columns", MOST_COLUMNS);
        }
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(UploadedTable::text).orElse(""))
                .toList();
    }

    /** Numbers as they are written, without an exponent; days as days. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = String.valueOf(cell.getDataFormatString()).toLowerCase(java.util.Locale.ROOT);
            if (format.contains("yy") || format.contains("\u5E74")) {
                LocalDateTime moment = cell.asDate();
                return DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    /** Unpacks everything once into nothing, counting, with the very unpacker of the reader: a bomb goes off here, in a
     * few bytes of memory. */
    private static void inspect(byte[] content) throws IOException {
        Set<String> names = new HashSet<>();
        long all = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream packed = zip.getInputStream(entry)) {
                    long most = entry.getName().endsWith(SHARED) ? MOST_SHARED : MOST_UNPACKED - all;
                    all += inspect(packed, buffer, most);
                }
                if (names.size() > MOST_ENTRIES || all > SMALL && all / content.length > MOST_RATIO) {
                    throw new Refusal("importing.refusal.bomb");
                }
            }
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new Refusal("importing.refusal.noTable");
        }
    }

    private static long inspect(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        boolean first = true;
        for (int read = entry.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = entry.readNBytes(buffer, 0, buffer.length)) {
            size += read;
            if (size > most) {
                throw new Refusal("importing.refusal.bomb");
            }
            if (first && contains(buffer, read, DOCTYPE)) {
                throw new Refusal("importing.refusal.noTable");
            }
            first = false;
        }
        return size;
    }

    private static void text(byte[] content, Telling table) throws IOException {
        Charset charset = charset(content);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(content, charset))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(characters(content, charset))) {
            for (CSVRecord row : parser) {
                table.add((int) row.getRecordNumber(), row.toList());
            }
        }
    }

    private static char delimiter(byte[] content, Charset charset) throws IOException {
        String head = String.valueOf(characters(content, charset).readLine());
        return Stream.of(',', '\t', ';')
                .max(java.util.Comparator.comparingLong(
                        sign -> head.chars().filter(each -> each == sign).count()))
                .orElse(',');
    }

    /** The text without the mark of its encoding. */
    private static BufferedReader characters(byte[] content, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(content),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** UTF-8, else GB18030: read once into nothing. */
    private static Charset charset(byte[] content) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                requireText(characters(content, charset));
                return charset;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new Refusal("importing.refusal.encoding");
    }

    private static void requireText(BufferedReader text) throws IOException {
        boolean plain = true;
        char[] buffer = new char[8 * 1024];
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                plain &= buffer[i] >= ' ' || buffer[i] == '\t' || buffer[i] == '\r' || buffer[i] == '\n';
            }
        }
        if (!plain) {
            throw new Refusal("importing.refusal.noTable");
        }
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] buffer, int length, byte[] sought) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1)
                .contains(new String(sought, StandardCharsets.ISO_8859_1));
    }

    /** Tells rows on and refuses what is too large. */
    private static final class Telling {

        private final Reader reader;
        private int width = -1;
        private int count;

        Telling(Reader reader) {
            this.reader = reader;
        }

        void add(int ordinal, List<String> cells) {
            List<String> plain =
                    cells.stream().map(cell -> Formulas.plain(cell.strip())).toList();
            if (plain.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (plain.size() > MOST_COLUMNS) {
                throw new Refusal("importing.refusal.columns", MOST_COLUMNS);
            }
            plain.stream()
                    .filter(cell -> cell.length() > LONGEST_CELL)
                    .findFirst()
                    .ifPresent(cell -> {
                        throw new Refusal("importing.refusal.cell", String.valueOf(ordinal), LONGEST_CELL);
                    });
            if (width < 0) {
                width = plain.size();
                reader.head(plain);
                return;
            }
            if (count == MOST_ROWS) {
                throw new Refusal("importing.refusal.rows", MOST_ROWS);
            }
            count++;
            reader.row(
                    ordinal,
                    IntStream.range(0, width)
                            .mapToObj(column -> column < plain.size() ? plain.get(column) : "")
                            .toList());
        }

        void end() {
            if (count == 0) {
                throw new Refusal("importing.refusal.noRows");
            }
        }
    }
}
