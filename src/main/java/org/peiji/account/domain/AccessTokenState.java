package org.peiji.account.domain;

import java.time.Instant;
import org.peiji.platform.api.AccessToken;

/** 令牌状态. */
public enum AccessTokenState {
    ACTIVE("ok"),
    EXPIRED("quiet"),
    REVOKED("bad");

    private final String tone;

    AccessTokenState(String tone) {
        this.tone = tone;
    }

    public static AccessTokenState of(AccessToken token, Instant now) {
        if (token.revokedAt() != null) {
            return REVOKED;
        }
        return token.isInForce(now) ? ACTIVE : EXPIRED;
    }

    /** The tone in which pages show it. */
    public String tone() {
        return tone;
    }
}
