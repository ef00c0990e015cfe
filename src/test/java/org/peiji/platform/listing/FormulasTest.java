package org.peiji.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people typed becomes a formula on somebody's desk. */
class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "−1",
                " =1",
                "\u3000=1",
                "\uFEFF=1"
            })
    void whatBeginsAFormulaIsQuotedAndCanBeReadBack(String text) {
        assertThat(Formulas.neutralised(text)).isEqualTo("'" + text);
        assertThat(Formulas.plain(Formulas.neutralised(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "'x", "2026-01-01", "教务处", "'", "a@b.cn"})
    void everythingElseStays(String text) {
        assertThat(Formulas.neutralised(text)).isEqualTo(text);
        assertThat(Formulas.plain(text)).isEqualTo(text);
    }

    @Test
    void noCellOfEitherFileBeginsAFormulaAndNumbersStayNumbers() throws IOException {
        List<Object> cells =
                Arrays.asList("=cmd|' /C calc'!A0", "＝1", new BigDecimal("-5"), LocalDate.of(2026, 3, 1), null);
        String csv = new String(written(ExportFormat.CSV, cells), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFA,'=B,C,D,E\r\n").contains("'=cmd", "'＝1", ",-5,2026-03-01,");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(written(ExportFormat.XLSX, cells)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(0)).startsWith("'=");
            assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("-5"));
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        }
    }

    private static byte[] written(ExportFormat format, List<Object> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = format.open(out, "t", "about")) {
            table.head(List.of("A", "=B", "C", "D", "E"));
            table.row(cells);
            table.note(List.of("=note"));
        }
        return out.toByteArray();
    }
}
