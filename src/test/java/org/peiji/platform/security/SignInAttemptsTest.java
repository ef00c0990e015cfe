package org.peiji.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final SignInAttempts attempts = new SignInAttempts(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anAccountCanBeTriedEightTimesFromOneAddressAndStaysOpenFromOthers() {
        IntStream.range(0, SignInAttempts.MOST_OF_AN_ACCOUNT).forEach(each -> {
            assertThat(attempts.isClosed("ministry", "192.0.2.1")).isFalse();
            attempts.failed("ministry", "192.0.2.1");
        });
        assertThat(attempts.isClosed("ministry", "192.0.2.1")).isTrue();
        assertThat(attempts.isClosed("ministry", "192.0.2.2")).isFalse();
        assertThat(attempts.isClosed("province42", "192.0.2.1")).isFalse();
    }

    @Test
    void onePasswordForManyAccountsEndsTheAddress() {
        IntStream.range(0, SignInAttempts.MOST_OF_AN_ADDRESS)
                .forEach(each -> attempts.failed("person" + each, "192.0.2.1"));
        assertThat(attempts.isClosed("somebody", "192.0.2.1")).isTrue();
        assertThat(attempts.isClosed("somebody", "192.0.2.2")).isFalse();
    }

    @Test
    void theRightPasswordMakesGoodTheWrongOnes() {
        IntStream.range(0, SignInAttempts.MOST_OF_AN_ACCOUNT - 1)
                .forEach(each -> attempts.failed("ministry", "192.0.2.1"));
        attempts.succeeded("ministry", "192.0.2.1");
        attempts.failed("ministry", "192.0.2.1");
        assertThat(attempts.isClosed("ministry", "192.0.2.1")).isFalse();
    }

    @Test
    void aQuarterOfAnHourLaterItIsForgotten() {
        Instant[] now = {NOW};
        SignInAttempts later = new SignInAttempts(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        IntStream.range(0, 20).forEach(each -> later.failed("ministry", "192.0.2.1"));
        assertThat(later.isClosed("ministry", "192.0.2.1")).isTrue();
        now[0] = NOW.plus(Duration.ofMinutes(15));
        assertThat(later.isClosed("ministry", "192.0.2.1")).isFalse();
    }
}
