package org.peiji.platform.file;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts pages: those of a PDF as its own directory tells them, a picture is one page. */
public final class PdfPages {

    private PdfPages() {}

    /** Empty if the file has no pages that can be counted: a text, a table, or a PDF that cannot be read. */
    public static OptionalInt of(FileNote file, byte[] content) {
        if (file.type().isImage()) {
            return OptionalInt.of(1);
        }
        return file.type() == FileType.PDF ? of(content) : OptionalInt.empty();
    }

    static OptionalInt of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return pages > 0 ? OptionalInt.of(pages) : OptionalInt.empty();
        } catch (IOException | RuntimeException e) {
            return OptionalInt.empty();
        }
    }
}
