package org.peiji.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {

    @Test
    void whatWasShownIsReadAgain_andMatchesItsHashOnly() {
        TokenSecret secret = TokenSecret.random();
        assertEquals(Optional.of(secret), TokenSecret.read(secret.text()));
        assertTrue(secret.matches(secret.sha256()));
        assertFalse(new TokenSecret(secret.key(), TokenSecret.random().secret()).matches(secret.sha256()));
        assertNotEquals(secret.secret(), TokenSecret.random().secret());
    }

    @Test
    void neverStandsInALog() {
        TokenSecret secret = TokenSecret.random();
        assertFalse(String.valueOf(secret).contains(secret.secret()));
        assertFalse(secret.sha256().contains(secret.secret()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "pj_", "pj_abc_def", "Bearer x", "pj_ABCDEFGHJKLM_' or 1=1"})
    void anythingElseIsNoToken(String written) {
        assertEquals(Optional.empty(), TokenSecret.read(written));
    }
}
