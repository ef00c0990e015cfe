package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.peiji.platform.listing.Formulas;
import org.peiji.platform.listing.Words;
import org.peiji.platform.web.Texts;

/** The workbooks around an import: the template to fill in, and the file that comes back with marked cells. */
@ApplicationScoped
public class ImportFiles {

    private static final String ERROR_COLOUR = "F8D7DA";
    private static final String WARNING_COLOUR = "FCF3D9";
    private static final String HEAD_COLOUR = "E6F0EF";
    private static final int CHUNK = 500;

    /** Rows of the template whose cells are text already, so that long numbers stay whole. */
    private static final int PREPARED_ROWS = 10_000;

    private static final double WIDTH = 22;

    @Inject
    private Imports imports;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    /** A sheet with the labels, drop-downs where there is a choice, and a sample row to be overwritten. */
    public void template(ImportKind kind, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Peiji", "1.0");
        Worksheet sheet = book.newWorksheet(texts.get(kind.titleKey()));
        Worksheet choices = book.newWorksheet("choices");
        List<ImportField> fields = kind.fields();
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            sheet.value(0, column, texts.get(field.labelKey()) + (field.required() ? " *" : ""));
            sheet.inlineString(1, column, field.sample());
            sheet.width(column, WIDTH);
            sheet.range(1, column, PREPARED_ROWS, column).style().format("@").set();
            List<ImportField.Choice> offered = field.choices().get();
            for (int row = 0; row < offered.size(); row++) {
                choices.value(row, column, words.of(offered.get(row).name()));
            }
            if (!offered.isEmpty()) {
                sheet.range(1, column, PREPARED_ROWS, column)
                        .validateWithList(choices.range(0, column, offered.size() - 1, column));
            }
        }
        sheet.range(0, 0, 0, fields.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .set();
        sheet.freezePane(0, 1);
        choices.setVisibilityState(VisibilityState.HIDDEN);
        book.finish();
    }

    /** The file as it was uploaded, with what was found: coloured cells, and two columns that say it in words. */
    public void result(String number, OutputStream out) throws IOException {
        ImportView run = imports.view(number);
        Workbook book = new Workbook(out, "Peiji", "1.0");
        Worksheet sheet = book.newWorksheet(number);
        int width = run.head().size();
        for (int column = 0; column < width; column++) {
            sheet.value(0, column, Formulas.neutralised(run.head().get(column)));
            sheet.width(column, WIDTH);
        }
        sheet.value(0, width, texts.get("importing.result"));
        sheet.value(0, width + 1, texts.get("importing.findings"));
        sheet.width(width + 1, WIDTH * 3);
        sheet.range(0, 0, 0, width + 1).style().bold().fillColor(HEAD_COLOUR).set();
        int next = 1;
        List<ImportView.Line> lines;
        do {
            lines = imports.whole(number, next - 1, CHUNK);
            for (ImportView.Line line : lines) {
                write(sheet, next++, line, run.mapping());
            }
            sheet.flush();
        } while (lines.size() == CHUNK);
        book.finish();
    }

    private void write(Worksheet sheet, int row, ImportView.Line line, List<String> mapping) {
        int width = line.cells().size();
        for (int column = 0; column < width; column++) {
            sheet.inlineString(row, column, Formulas.neutralised(line.cells().get(column)));
        }
        for (Finding finding : line.findings()) {
            int column = finding.field() == null ? width + 1 : mapping.indexOf(finding.field());
            if (column >= 0) {
                sheet.style(row, column)
                        .fillColor(finding.error() ? ERROR_COLOUR : WARNING_COLOUR)
                        .set();
            }
        }
        String result = line.outcome() == ImportOutcome.NONE && line.verdict() != null
                ? texts.label(line.verdict())
                : texts.label(line.outcome());
        sheet.inlineString(row, width, result);
        sheet.inlineString(
                row, width + 1, line.findings().stream().map(this::say).collect(Collectors.joining("; ")));
    }

    /** A finding in the reader's words. */
    public String say(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::label).toArray());
    }

    /** Names of states are said as labels. */
    private Object label(String parameter) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(parameter))
                .findFirst()
                .<Object>map(texts::label)
                .orElse(parameter);
    }
}
