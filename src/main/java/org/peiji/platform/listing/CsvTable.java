package org.peiji.platform.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with its mark, which Chinese spreadsheets need to read it right. */
final class CsvTable implements TableWriter {

    private final CSVPrinter printer;

    CsvTable(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void head(List<String> labels) throws IOException {
        printer.printRecord(labels.stream().map(Formulas::neutralised));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        printer.printRecord(
                cells.stream().map(cell -> cell instanceof String text ? Formulas.neutralised(text) : cell));
    }

    /** A table that programs read holds nothing but the table. */
    @Override
    public void note(List<String> lines) {
        // The audit trail knows where the file comes from.
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
