package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.account.domain.AccessTokenState;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** 撤销令牌: ends the chosen tokens. */
@ApplicationScoped
public class RevokeTokens implements BatchAction {

    @Inject
    private AccessTokenService tokens;

    @Override
    public String name() {
        return "account.token.revoke";
    }

    @Override
    public String listing() {
        return AccessTokenListing.NAME;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_REVOKE_TOKEN;
    }

    @Override
    public Candidate preview(String id) {
        AccessTokenRow token = tokens.token(id);
        return new Candidate(
                id,
                token.name(),
                token.state() == AccessTokenState.REVOKED
                        ? new Refusal("account.refusal.tokenRevoked", token.key())
                        : null);
    }

    @Override
    public void run(String id, String remark) {
        tokens.revokeToken(id);
    }
}
