package org.peiji.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/**
 * 拟签发的令牌: what somebody states of a token.
 *
 * @param name what it is for
 * @param lastDay until when
 */
public record AccessTokenDraft(String name, Set<ApiScope> scopes, LocalDate lastDay) {

    /** [C] convention: a token is issued anew each year. */
    public static final int MOST_MONTHS = 12;

    public static final int LONGEST_NAME = 80;

    /** Notes what is missing or too much for somebody in that role. */
    public void check(Faults faults, Role role, LocalDate today) {
        faults.unless(
                name != null && !name.isBlank() && name.strip().length() <= LONGEST_NAME,
                "tokenName",
                "account.refusal.tokenName",
                LONGEST_NAME);
        if (faults.unless(!scopes.isEmpty(), "scopes", "account.refusal.noScope")) {
            scopes.stream()
                    .filter(scope -> !scope.isFor(role))
                    .sorted()
                    .forEach(scope -> faults.unless(false, "scopes", "account.refusal.scope", role, scope));
        }
        faults.unless(
                lastDay != null && !lastDay.isBefore(today) && !lastDay.isAfter(today.plusMonths(MOST_MONTHS)),
                "tokenLastDay",
                "account.refusal.tokenLastDay",
                MOST_MONTHS);
    }

    /** The moment at which it ends. */
    public Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
