package org.peiji.platform.file;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a PDF says in letters: on its pages, and of itself. What stands in pictures is not read. */
public final class PdfWords {

    private PdfWords() {}

    /** Everything without blanks and line ends; empty if the file is no PDF or cannot be read. */
    public static String of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentInformation about = document.getDocumentInformation();
            return Stream.of(
                            new PDFTextStripper().getText(document),
                            about.getTitle(),
                            about.getAuthor(),
                            about.getSubject(),
                            about.getKeywords(),
                            about.getCreator())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\\s", "");
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
