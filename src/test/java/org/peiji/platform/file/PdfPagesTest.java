package org.peiji.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** How many pages a PDF has, or that nobody can tell. */
class PdfPagesTest {

    @Test
    void pagesAreThoseOfTheDocument() throws IOException {
        assertThat(PdfPages.of(pdf(3))).hasValue(3);
        assertThat(PdfPages.of(pdf(31))).hasValue(31);
    }

    @Test
    void whatIsNoDocumentHasNoPages() throws IOException {
        assertThat(PdfPages.of("%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PdfPages.of(pdf(0))).isEmpty();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
