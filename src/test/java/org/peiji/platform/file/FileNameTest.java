package org.peiji.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No name can lie about its file, break a header or leave its folder. */
class FileNameTest {

    @Test
    void namesAreCleaned() {
        Map.ofEntries(
                        Map.entry("C:\\Users\\x\\师资名单.pdf", "师资名单.pdf"),
                        Map.entry("../../etc/passwd", "passwd.pdf"),
                        Map.entry("a\u202Efdp.exe", "afdp.exe.pdf"),
                        Map.entry("a\u0000b\r\nc.pdf", "abc.pdf"),
                        Map.entry("a\u200Bb.pdf", "ab.pdf"),
                        Map.entry("a\"b;c.pdf", "a_b_c.pdf"),
                        Map.entry("", "file.pdf"),
                        Map.entry("...", "file.pdf"),
                        Map.entry("con.pdf", "file-con.pdf"),
                        Map.entry("Report.PDF", "Report.PDF"),
                        Map.entry("report", "report.pdf"),
                        Map.entry("a.pdf.html", "a.pdf.html.pdf"),
                        Map.entry("  two   words .pdf", "two words.pdf"))
                .forEach((sent, kept) ->
                        assertThat(FileName.clean(sent, FileType.PDF)).isEqualTo(kept));
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        String name = FileName.clean("𪩘".repeat(300) + ".pdf", FileType.PDF);
        assertThat(name).endsWith("𪩘.pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(FileName.LONGEST);
    }

    @Test
    void theHeaderHoldsTheNameTwice() {
        assertThat(FileServlet.disposition("attachment", "师资 \"100%\".pdf"))
                .isEqualTo(
                        "attachment; filename=\"__ _100__.pdf\"; filename*=UTF-8''%E5%B8%88%E8%B5%84%20%22100%25%22.pdf");
    }
}
