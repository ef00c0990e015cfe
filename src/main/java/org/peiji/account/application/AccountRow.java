package org.peiji.account.application;

import java.time.Instant;
import java.time.LocalDate;
import org.peiji.account.domain.AccountState;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/**
 * One role of one account, as a line of the list.
 *
 * @param endsAt null if no end is set
 * @param state whether the person can act in it now
 * @param lastSignIn null if not known
 */
public record AccountRow(
        Long id,
        String username,
        String personName,
        Role role,
        String organisation,
        String organisationName,
        Instant endsAt,
        AccountState state,
        Instant lastSignIn) {

    /** As the database tells it: without what depends on the moment. */
    public AccountRow(
            Long id,
            String username,
            String personName,
            String lockReason,
            Instant oneTimeSince,
            Role role,
            String organisation,
            String organisationName,
            Instant endsAt) {
        this(
                id,
                username,
                personName,
                role,
                organisation,
                organisationName,
                endsAt,
                AccountState.of(lockReason == null, oneTimeSince != null, true),
                null);
    }

    AccountRow at(Instant now, Instant signIn) {
        boolean ended = endsAt != null && !endsAt.isAfter(now) && state != AccountState.LOCKED;
        return new AccountRow(
                id,
                username,
                personName,
                role,
                organisation,
                organisationName,
                endsAt,
                ended ? AccountState.ENDED : state,
                signIn);
    }

    /** The last day of the role; null if no end is set. */
    public LocalDate lastDay() {
        return lastDay(endsAt);
    }

    static LocalDate lastDay(Instant endsAt) {
        return endsAt == null ? null : BusinessClock.day(endsAt.minusNanos(1));
    }
}
