package org.peiji.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peiji.notification.application.Letters.Matter;
import org.peiji.notification.domain.Words;

/** What people write stays words in a mail too: no header of its own, no element, nothing evaluated, nothing lost. */
class LettersTest {

    private static final String PAYLOAD =
            "<script>peiji()</script>\"><img src=x onerror=peiji()>'{0}' {1} ${7*7} #{7*7} \uD842\uDFB7\u05D0";
    private static final String HEADER = "\r\nBcc: someone@example.org\r\n\r\n";

    private final Letters letters = new Letters(Optional.of("https://peiji.example"), "9080");

    @Test
    void aMailHoldsWhatWasWrittenAndNoMore() {
        for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            Letter letter = letters.single(
                    1L,
                    "trainee@example.org",
                    PAYLOAD,
                    language,
                    new Matter(words(), null, "/enrolment/mine.xhtml?a=\"b"));
            assertThat(letter.subject())
                    .doesNotContain("\r")
                    .doesNotContain("\n")
                    .contains(PAYLOAD);
            assertThat(letter.text()).contains(PAYLOAD).contains("Bcc: someone@example.org");
            assertThat(letter.html())
                    .doesNotContain("<script")
                    .doesNotContain("<img")
                    .doesNotContain("href=\"https://peiji.example/enrolment/mine.xhtml?a=\"b")
                    .contains("&lt;script&gt;peiji()&lt;/script&gt;")
                    .contains("{1} ${7*7} #{7*7} \uD842\uDFB7\u05D0")
                    .doesNotContain("49");
        }
    }

    @Test
    void aLongWordIsNeverCutThroughALetter() {
        String kept = Words.of("deadline.news.extended", "x".repeat(239) + "\uD842\uDFB7" + "y")
                .keptAndRead()
                .parameters()
                .get(0)
                .toString();
        assertThat(kept).isEqualTo("x".repeat(239));
    }

    private static Words words() {
        return Words.of("deadline.news.extended", PAYLOAD + HEADER, LocalDate.of(2026, 12, 11), PAYLOAD)
                .keptAndRead();
    }
}
