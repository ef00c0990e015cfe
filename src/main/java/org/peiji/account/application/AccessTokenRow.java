package org.peiji.account.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.account.domain.AccessTokenState;
import org.peiji.platform.api.AccessToken;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.security.Role;

/**
 * 访问令牌, as a line of the list; the secret is not known to anybody here.
 *
 * @param username whose account it acts for
 * @param lastUsedAt null while nobody has used it
 */
public record AccessTokenRow(
        String key,
        String name,
        String username,
        Role role,
        String organisationName,
        List<ApiScope> scopes,
        String createdBy,
        Instant createdAt,
        LocalDate lastDay,
        Instant lastUsedAt,
        AccessTokenState state) {

    static AccessTokenRow of(AccessToken token, Instant now) {
        return new AccessTokenRow(
                token.key(),
                token.name(),
                token.username(),
                token.role(),
                token.organisationName(),
                token.scopes(),
                token.createdBy(),
                token.createdAt(),
                AccountRow.lastDay(token.endsAt()),
                token.lastUsedAt(),
                AccessTokenState.of(token, now));
    }
}
