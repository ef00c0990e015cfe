package org.peiji.platform.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with the table on the first sheet and where it comes from on the second. */
final class XlsxTable implements TableWriter {

    /** Rows kept before they are written away. */
    private static final int KEPT = 500;

    private static final double DAYS_WIDTH = 12;
    private static final double WIDEST = 48;
    private static final double NARROWEST = 10;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String about;
    private int next;

    XlsxTable(OutputStream out, String title, String about) {
        workbook = new Workbook(out, "Peiji", "1.0");
        sheet = workbook.newWorksheet(title);
        this.about = about;
    }

    @Override
    public void head(List<String> labels) {
        for (int column = 0; column < labels.size(); column++) {
            sheet.value(0, column, Formulas.neutralised(labels.get(column)));
            sheet.width(
                    column,
                    Math.min(WIDEST, Math.max(NARROWEST, labels.get(column).length() * 2.0 + DAYS_WIDTH)));
        }
        sheet.range(0, 0, 0, Math.max(0, labels.size() - 1)).style().bold().set();
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(next, column, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                sheet.inlineString(next, column, Formulas.neutralised(cell.toString()));
            }
        }
        next++;
        if (next % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void note(List<String> lines) {
        Worksheet origin = workbook.newWorksheet(about);
        origin.width(0, WIDEST * 2);
        for (int line = 0; line < lines.size(); line++) {
            origin.value(line, 0, Formulas.neutralised(lines.get(line)));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
