package org.peiji.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.peiji.platform.failure.Refusal;

/** Uploads are hostile until they are read: what is no table, or too much of one, is told in words and costs nothing. */
class UploadedTableTest {

    private static final String TABLE = "姓名,职务\r\n孙样,\"副校长,主任\"\r\n\r\n李样,'=1+1\r\n";

    @Test
    void csvIsReadInUtf8WithAndWithoutMarkAndInGb18030() {
        for (byte[] file : List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(Charset.forName("GB18030")))) {
            ReadTable table = ReadTable.of(file);
            assertThat(table.head()).containsExactly("姓名", "职务");
            assertThat(table.rows()).containsExactly(List.of("孙样", "副校长,主任"), List.of("李样", "=1+1"));
        }
    }

    @Test
    void aWorkbookIsReadWithDaysAsDaysAndLongNumbersInFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "t", "1.0");
        Worksheet sheet = book.newWorksheet("t");
        sheet.value(0, 0, "a");
        sheet.value(0, 1, "b");
        sheet.value(0, 2, "c");
        sheet.value(1, 0, LocalDate.of(2023, 9, 1));
        sheet.style(1, 0).format("yyyy-mm-dd").set();
        sheet.value(1, 1, new BigDecimal("13800000000"));
        sheet.value(2, 2, "x");
        book.finish();
        ReadTable table = ReadTable.of(out.toByteArray());
        assertThat(table.rows()).containsExactly(List.of("2023-09-01", "13800000000", ""), List.of("", "", "x"));
        assertThat(table.ordinals()).containsExactly(2, 3);
    }

    @Test
    void whatIsNoTableIsRefusedWhateverItsName() throws IOException {
        assertRefused(new byte[0], "importing.refusal.empty");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "importing.refusal.oldWorkbook");
        assertRefused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2},
                "importing.refusal.encoding",
                "importing.refusal.noTable");
        assertRefused("MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1), "importing.refusal.noTable");
        assertRefused(zip(Map.of("readme.txt", "hello")), "importing.refusal.noTable");
        assertRefused(
                zip(Map.of("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>")), "importing.refusal.unreadable");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "importing.refusal.unreadable", "importing.refusal.noTable");
        assertRefused("a,b\r\n".getBytes(StandardCharsets.UTF_8), "importing.refusal.noRows");
    }

    @Test
    void aWorkbookWithADocumentTypeIsRefusedBeforeAnyEntityIsRead() throws IOException {
        assertRefused(
                zip(Map.of(
                        "[Content_Types].xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>",
                        "xl/workbook.xml",
                        "<a/>")),
                "importing.refusal.noTable");
    }

    @Test
    void aBombGoesOffInAFewBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertRefused(out.toByteArray(), "importing.refusal.bomb");
    }

    @Test
    void oneRowMoreThanFiftyThousandIsTooMany() {
        String rows = "a,b\n" + "x,y\n".repeat(50_001);
        assertRefused(rows.getBytes(StandardCharsets.UTF_8), "importing.refusal.rows");
        String fits = "a,b\n" + "x,y\n".repeat(UploadedTable.MOST_ROWS);
        assertThat(ReadTable.of(fits.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(UploadedTable.MOST_ROWS);
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsNotLookedAt() {
        assertRefused(new byte[UploadedTable.MOST_BYTES + 1], "importing.refusal.large");
    }

    @Test
    void rowsAreToldOneByOneAndNeverHeldTogether() {
        String table = "a,b\n" + "x,y\n".repeat(3) + "z".repeat(2_000) + "\n";
        List<List<String>> told = new ArrayList<>();
        assertThatThrownBy(() -> UploadedTable.read(table.getBytes(StandardCharsets.UTF_8), new UploadedTable.Reader() {
                    @Override
                    public void head(List<String> labels) {
                        assertThat(labels).containsExactly("a", "b");
                    }

                    @Override
                    public void row(int ordinal, List<String> cells) {
                        told.add(cells);
                    }
                }))
                .isInstanceOf(Refusal.class);
        assertThat(told).as("rows told before the reader came to the bad one").hasSize(3);
    }

    @Test
    void wideRowsAndEndlessCellsAreRefused() {
        assertRefused(("a" + ",b".repeat(100) + "\n1\n").getBytes(StandardCharsets.UTF_8), "importing.refusal.columns");
        assertRefused(("a\n" + "x".repeat(1001) + "\n").getBytes(StandardCharsets.UTF_8), "importing.refusal.cell");
    }

    private static void assertRefused(byte[] file, String... keys) {
        assertThatThrownBy(() -> ReadTable.of(file))
                .isInstanceOf(Refusal.class)
                .extracting(Throwable::getMessage)
                .isIn((Object[]) keys);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
