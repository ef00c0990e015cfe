package org.peiji.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peiji.platform.news.TextKey;

/** What fills a text is kept with its kind, said in the reader's language, and cannot break out of its place. */
class WordsTest {

    @Test
    void everyKindOfParameterComesBackAsItWas() {
        Words words = Words.of(
                "notification.TASK_OPENED",
                "subject",
                new TextKey("notification.sample.step"),
                MailChoice.DIGEST,
                LocalDate.of(2026, 11, 23));
        Words again = words.keptAndRead();
        assertThat(again.parameters())
                .containsExactly(
                        "subject",
                        new TextKey("notification.sample.step"),
                        new TextKey("notification.MailChoice.DIGEST"),
                        LocalDate.of(2026, 11, 23));
    }

    @Test
    void labelsAreSaidInTheReadersLanguage() {
        Words words = Words.of("notification.TASK_OPENED", "S", new TextKey("notification.sample.step"), "O")
                .keptAndRead();
        assertThat(words.title(Locale.ENGLISH)).isEqualTo("To do: Provincial recommendation (S)");
        assertThat(words.title(Locale.SIMPLIFIED_CHINESE)).contains("省级审核推荐").contains("S");
    }

    @Test
    void lineBreaksAndSeparatorsInParametersBecomeBlanks() {
        Words words = Words.of("notification.TASK_OPENED", "a\r\nBcc: b@example.org\u001Fkx", "step", "o");
        assertThat(words.keptAndRead().parameters()).containsExactly("a Bcc: b@example.org kx", "step", "o");
        assertThat(words.title(Locale.ENGLISH)).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void bracesAndQuotesOfPeopleAreNoPatterns() {
        Words words = Words.of("notification.TASK_OPENED", "{0} 'x' ${7*7} #{7*7}", "step", "o")
                .keptAndRead();
        assertThat(words.title(Locale.ENGLISH)).isEqualTo("To do: step ({0} 'x' ${7*7} #{7*7})");
    }

    @Test
    void countsStayNumbersSoThatTextsCanCount() {
        Words words = Words.of("designation.news.reviewsDone", "R", 1).keptAndRead();
        assertThat(words.text(Locale.ENGLISH)).contains("1 application waits");
        assertThat(Words.of("designation.news.reviewsDone", "R", 38)
                        .keptAndRead()
                        .text(Locale.ENGLISH))
                .contains("38 applications wait");
    }
}
