package org.peiji.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusal;

/** What is taken and what is refused; every hostile sample is made here, none is anybody's file. */
class FileInspectionTest {

    private static final String KINDS =
            "<Types><Override PartName='/%s' ContentType='application/vnd.x.main+xml'/></Types>";

    @Test
    void contentDecidesAndTheNameDoesNot() throws IOException {
        assertThat(inspect("a.png", "%PDF-1.4\n")).isEqualTo(FileType.PDF);
        assertThat(FileInspection.inspect("a.pdf", image("png", 4, 4))).isEqualTo(FileType.PNG);
        assertThat(FileInspection.inspect("a.txt", image("jpeg", 4, 4))).isEqualTo(FileType.JPEG);
        assertThat(FileInspection.inspect("a.zip", office("word/document.xml", 10)))
                .isEqualTo(FileType.DOCX);
        assertThat(FileInspection.inspect("a.zip", office("xl/workbook.xml", 10)))
                .isEqualTo(FileType.XLSX);
        assertThat(inspect("a.csv", "姓名,学校\n")).isEqualTo(FileType.CSV);
        assertThat(FileInspection.inspect("a.txt", "姓名".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void whatIsNoneOfTheKindsIsRefused() {
        byte[] program = {'M', 'Z', 0, 3, 0, 0, 0, 4};
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertRefused("shell.refusal.fileType", "a.pdf", program);
        assertRefused("shell.refusal.fileType", "a.pdf", noise);
        assertRefused("shell.refusal.fileType", "a.txt", bytes("\uFEFF <html><script>alert(1)</script></html>"));
        assertRefused(
                "shell.refusal.fileType", "a.png", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"));
    }

    @Test
    void anArchiveIsNoOfficeFile() throws IOException {
        assertRefused("shell.refusal.archive", "a.docx", zip("readme.txt", bytes("hello")));
        assertRefused("shell.refusal.archive", "a.docx", zip("word/document.xml", bytes("<w/>")));
        byte[] whole = office("word/document.xml", 100_000);
        assertRefused("shell.refusal.damagedFile", "a.docx", java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void anArchiveThatUnpacksToAFloodIsRefused() throws IOException {
        byte[] bomb = office("word/document.xml", 40 * 1024 * 1024);
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused("shell.refusal.packedFile", "a.docx", bomb);
    }

    @Test
    void macrosAreRefusedHoweverTheirPartIsNamed() throws IOException {
        assertRefused(
                "shell.refusal.macros",
                "a.docx",
                zip(
                        "[Content_Types].xml",
                        bytes("<Types/>"),
                        "word/document.xml",
                        bytes("<w/>"),
                        "word/vbaProject.bin",
                        bytes("x")));
        assertRefused(
                "shell.refusal.macros",
                "a.docx",
                zip(
                        "[Content_Types].xml",
                        bytes("<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>")));
        assertRefused(
                "shell.refusal.macros",
                "a.xlsx",
                zip(
                        "[Content_Types].xml",
                        bytes("<Override PartName='/xl/a.bin' ContentType='application/vnd.ms-office.vbaProject'/>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj",
                "1 0 obj<</S /Java#53cript /JS 2 0 R>>endobj",
                "1 0 obj<</S/Launch/F(cmd.exe)>>endobj",
                "1 0 obj<</S/#4caunch /F(cmd.exe)>>endobj",
                "%>>stream\n1 0 obj<</OpenAction<</S/JavaScript/JS(x)>>>>endobj\n%endstream"
            })
    void aPdfThatActsIsRefused(String objects) {
        assertRefused("shell.refusal.activePdf", "a.pdf", bytes("%PDF-1.7\n" + objects));
    }

    @Test
    void aPdfThatActsFromWithinAnObjectStreamIsRefused() throws IOException {
        String hidden = "1 0 <</S/JavaScript/JS(x)>>";
        assertRefused(
                "shell.refusal.activePdf",
                "a.pdf",
                stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflated(hidden)));
        assertRefused(
                "shell.refusal.activePdf",
                "a.pdf",
                stream("/Type/Obj#53tm/X(endobj)/Filter/FlateDecode", deflated(hidden)));
    }

    @Test
    void anObjectStreamThatCannotBeReadWithinBoundsIsRefused() throws IOException {
        String hex = "312030203c3c2f532f4a6176615363726970743e3e>";
        assertRefused("shell.refusal.packedPdf", "a.pdf", stream("/Type/ObjStm/Filter/ASCIIHexDecode", bytes(hex)));
        byte[] flood = deflated("1 0 " + " ".repeat(20 * 1024 * 1024));
        assertRefused("shell.refusal.packedPdf", "a.pdf", stream("/Type/ObjStm/Filter/FlateDecode", flood));
    }

    @Test
    void anHonestPdfIsTakenAlsoIfItSpeaksOfScripts() throws IOException {
        byte[] page = deflated("BT (how /JavaScript and /Launch actions work) Tj ET");
        assertThat(FileInspection.inspect("a.pdf", stream("/Filter/FlateDecode", page)))
                .isEqualTo(FileType.PDF);
        byte[] objects = deflated("1 0 <</Type/Page>>");
        assertThat(FileInspection.inspect("a.pdf", stream("/Type/ObjStm/Filter/FlateDecode", objects)))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void aProtectedPdfIsRefused() {
        assertRefused("shell.refusal.protectedPdf", "a.pdf", bytes("%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>"));
    }

    @Test
    void anImageBombIsRefusedByItsHeadAlone() throws IOException {
        assertRefused("shell.refusal.largeImage", "a.png", pngHead(60_000, 60_000));
        assertRefused("shell.refusal.largeImage", "a.png", pngHead(30_000, 10));
        assertRefused("shell.refusal.damagedFile", "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1});
    }

    private static FileType inspect(String name, String content) {
        return FileInspection.inspect(name, bytes(content));
    }

    private static void assertRefused(String rule, String name, byte[] content) {
        assertThatThrownBy(() -> FileInspection.inspect(name, content))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(rule);
                    assertThat(refusal.parameters()[0]).isEqualTo(name);
                });
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A PNG that claims a size and holds no pixel. */
    private static byte[] pngHead(int width, int height) throws IOException {
        byte[] head = ByteBuffer.allocate(17)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] office(String main, int size) throws IOException {
        return zip("[Content_Types].xml", bytes(KINDS.formatted(main)), main, new byte[size]);
    }

    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes(words));
        }
        return out.toByteArray();
    }

    private static byte[] stream(String head, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("%PDF-1.7\n1 0 obj\n<<" + head + "/Length " + content.length + ">>\nstream\r\n"));
        out.write(content);
        out.write(bytes("\nendstream\nendobj\n"));
        return out.toByteArray();
    }
}
