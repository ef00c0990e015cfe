package org.peiji.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.Printout;
import org.peiji.document.domain.OfficialDocument;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Bilingual;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What the PDF of an official document holds: every fact as text, nothing foreign, no character lost. */
class DocumentRendererTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(new DocumentFonts(Optional.empty()), "https://peiji.example/");

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindSaysAllItsFacts(DocumentKind kind) throws IOException {
        OfficialDocument document = document(kind, "江清和");
        byte[] pdf = renderer.render(document);
        String text = text(pdf).replaceAll("\\s", "");
        assertThat(text).contains("江清和").contains(document.documentNumber()).contains("2026年3月1日");
        for (Map.Entry<String, String> fact : document.facts().entrySet()) {
            if (template(kind).contains("${" + fact.getKey() + "}")
                    && !fact.getValue().startsWith("2026-")) {
                assertThat(text).as(fact.getKey()).contains(fact.getValue());
            }
        }
        String page = kind == DocumentKind.DESIGNATION_CERTIFICATE
                ? "public/certificate.xhtml?number=T-17&code="
                : "verify?code=";
        String address = "https://peiji.example/" + page + document.code();
        assertThat(text).contains(address);
        assertThat(scanned(pdf)).isEqualTo(address);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindFitsOnOnePageAndIsArchivable(DocumentKind kind) throws IOException {
        byte[] pdf = renderer.render(document(kind, "示范职业技术大学（测试）".repeat(2)));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            String about = new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(about).contains("pdfaid").containsPattern("part(>|=\")2").containsPattern("conformance(>|=\")B");
            assertThat(read.getDocumentCatalog().getOutputIntents()).hasSize(1);
            read.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(read.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(pdf.length).isLessThan(200_000);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindIsPdfA(DocumentKind kind) throws Exception {
        requirePdfA(renderer.render(document(kind, "示范职业技术大学（测试）")));
    }

    @Test
    void aPrintoutSaysEverythingInBothLanguagesOnAsManyPagesAsItNeeds() throws Exception {
        String hostile = "<b>江</b>&amp;<script>x()</script>${body}";
        byte[] pdf = renderer.print(printout(hostile + "队伍".repeat(900), null));
        String text = text(pdf).replaceAll("\\s", "");
        assertThat(text)
                .contains("申报书")
                .contains("Dossier")
                .contains("示范大学")
                .contains("ModelUniversity")
                .contains("队伍建设")
                .contains("Team")
                .contains(hostile.replaceAll("\\s", ""))
                .contains("队伍".repeat(20))
                .doesNotContain("DRAFT");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
        }
        requirePdfA(pdf);
    }

    @Test
    void aDraftSaysOnEachPageThatItIsOne() throws Exception {
        byte[] pdf = renderer.print(printout("队伍".repeat(900), new Bilingual("草稿", "DRAFT")));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read).replaceAll("\\s", ""))
                        .as("page " + page)
                        .contains("草稿")
                        .contains("DRAFT");
            }
        }
        requirePdfA(pdf);
    }

    @Test
    void aCharacterWithoutAGlyphIsRefusedOnPrintoutsToo() {
        assertThatThrownBy(() -> renderer.print(printout("𠀀", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters()).startsWith("𠀀", "U+20000", "队伍"));
    }

    private static Printout printout(String words, Bilingual watermark) {
        return new Printout(
                new Bilingual("申报书", "Dossier"),
                new Bilingual("示范大学", "Model University"),
                List.of(new Printout.Fact(new Bilingual("编号", "Number"), "APP-2026-000001")),
                List.of(new Printout.Section(
                        new Bilingual("队伍建设", "Team"),
                        List.of(new Printout.Fact(new Bilingual("队伍", "Staff"), words)))),
                watermark);
    }

    private static void requirePdfA(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = judge.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(each -> each.getRuleId() + " " + each.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @Test
    void rareCharactersOfNamesArePrintedAndFoundAgain() throws IOException {
        assertThat(text(renderer.render(document(DocumentKind.ADMISSION_LETTER, "张䶮𬭩堃喆"))))
                .contains("张䶮𬭩堃喆");
    }

    @Test
    void aCharacterWithoutAGlyphIsRefusedByName() {
        assertThatThrownBy(() -> renderer.render(document(DocumentKind.ADMISSION_LETTER, "张𠀀")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("document.refusal.glyph");
                    assertThat(refusal.parameters()).containsExactly("𠀀", "U+20000", "holder", "张𠀀");
                });
    }

    @Test
    void aFurtherFontOfTheOperatorIsAskedToo(@TempDir Path folder) throws IOException {
        Path font = folder.resolve("further.ttf");
        try (var in =
                DocumentFonts.class.getResourceAsStream("/org/peiji/document/fonts/NotoSansSC-Regular-subset.ttf")) {
            Files.write(font, in.readAllBytes());
        }
        DocumentRenderer both =
                new DocumentRenderer(new DocumentFonts(Optional.of(font.toString())), "https://p.example");
        assertThat(text(both.render(document(DocumentKind.ADMISSION_LETTER, "江清和"))))
                .contains("江清和");
    }

    @Test
    void markupInNamesAppearsAsText() throws IOException {
        String hostile = "<b>江</b><script>x()</script>&amp;<img src='http://127.0.0.1:9/x.png'/>";
        String text = text(renderer.render(document(DocumentKind.ADMISSION_LETTER, hostile)));
        assertThat(text.replaceAll("\\s", "")).contains(hostile.replaceAll("\\s", ""));
    }

    @Test
    void aFieldCannotBringAnotherField() {
        Map<String, String> fields = new LinkedHashMap<>(facts());
        for (String name : List.of(
                "documentNumber", "holderEn", "subject", "subjectEn", "issuerName", "issuedOn", "address", "qr")) {
            fields.put(name, "-");
        }
        fields.put("holder", "${qr}$1\\");
        assertThat(DocumentTemplate.fill(DocumentKind.ADMISSION_LETTER, fields)).contains("${qr}$1\\");
        fields.remove("qr");
        assertThatThrownBy(() -> DocumentTemplate.fill(DocumentKind.ADMISSION_LETTER, fields))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("qr");
    }

    @Test
    void theSameFactsMakeTheSamePage() {
        OfficialDocument document = document(DocumentKind.DESIGNATION_DECISION, "江清和");
        assertThat(document.facts()).isEqualTo(facts());
        assertThat(document.facts().keySet()).containsExactlyElementsOf(facts().keySet());
    }

    private static OfficialDocument document(DocumentKind kind, String holder) {
        return OfficialDocument.issue(
                "DOC-2026-000001",
                "测试〔2026〕1号",
                new DocumentOrder(
                        kind,
                        "T-1",
                        "MOE",
                        holder,
                        "Model College",
                        true,
                        "示范批次",
                        "Model round",
                        "D001",
                        "A42",
                        null,
                        facts()),
                "教育部",
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-01T02:00:00Z"));
    }

    private static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("termStart", "2026-09-01");
        facts.put("termEnd", "2026-12-31");
        facts.put("starts", "2026-09-01");
        facts.put("ends", "2026-09-05");
        for (String name : List.of(
                "act",
                "actEn",
                "effective",
                "grounds",
                "baseKind",
                "baseKindEn",
                "decisionDocument",
                "designationNumber",
                "application",
                "schoolName",
                "place",
                "classHours",
                "managerName",
                "managerPhone",
                "enrolment",
                "assessment",
                "treeVersion",
                "total",
                "grade",
                "gradeEn",
                "notice",
                "introduction",
                "introductionEn",
                "reference",
                "from",
                "until",
                "workingDays",
                "list",
                "taskBook",
                "year",
                "edition",
                "targets",
                "outOfProvinceShare",
                "priorityShare",
                "remark")) {
            facts.put(name, "T-" + name.length());
        }
        return facts;
    }

    private static String template(DocumentKind kind) throws IOException {
        return Files.readString(Path.of("src/main/resources/org/peiji/document/templates/" + kind + ".xhtml"));
    }

    /** What a telephone reads off the page. */
    private static String scanned(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject picture) {
                    BufferedImage image = picture.getImage();
                    int width = image.getWidth();
                    int height = image.getHeight();
                    RGBLuminanceSource dots =
                            new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
                    return new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(dots)),
                                    Map.of(DecodeHintType.PURE_BARCODE, true))
                            .getText();
                }
            }
        } catch (ReaderException e) {
            throw new IOException(e);
        }
        throw new IOException("No picture on the page");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
