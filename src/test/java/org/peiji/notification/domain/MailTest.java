package org.peiji.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peiji.platform.failure.Refusal;

/** A mail is tried later and later, given up in the end, and only an operator begins anew. */
class MailTest {

    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    private final Recipient person = new Recipient("somebody");
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @BeforeEach
    void thePersonHasAnAddress() {
        person.choose("somebody@example.org", true, NONE, Map.of());
    }

    @Test
    void itIsGivenUpAfterTheSixthAttemptAndNotBefore() {
        Mail mail = Mail.digest(LocalDate.of(2026, 11, 23), person, now);
        int attempts = 0;
        Duration last = Duration.ZERO;
        boolean over = false;
        while (!over) {
            assertThat(mail.take(now)).isTrue();
            attempts++;
            over = mail.failed("down", NONE, now);
            if (!over) {
                Duration pause = Duration.between(now, mail.dueAt());
                assertThat(pause).isGreaterThan(last);
                assertThat(mail.take(now)).as("not before its time").isFalse();
                last = pause;
                now = mail.dueAt();
            }
        }
        assertThat(attempts).isEqualTo(6);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.take(now.plus(Duration.ofDays(9)))).isFalse();

        mail.retry("other@example.org", now);
        assertThat(mail.take(now)).isTrue();
        assertThat(mail.email()).isEqualTo("other@example.org");
        mail.sent(now);
        assertThatThrownBy(() -> mail.retry("other@example.org", now)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatOneServerHasTakenNoOtherTakes() {
        Mail mail = Mail.digest(LocalDate.of(2026, 11, 23), person, now);
        assertThat(mail.take(now)).isTrue();
        assertThat(mail.take(now.plus(Duration.ofDays(1)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a@b.cn, c@d.cn", "a@b.cn\r\nBcc: c@d.cn", "<a@b.cn>", "a b@c.cn"})
    void onlyOnePlainAddressIsAccepted(String typed) {
        assertThatThrownBy(() -> Recipient.checked(typed)).isInstanceOf(Refusal.class);
        assertThat(Recipient.checked(" name@example.edu.cn ")).isEqualTo("name@example.edu.cn");
    }
}
