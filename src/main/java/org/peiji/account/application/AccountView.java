package org.peiji.account.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.account.domain.AccountState;
import org.peiji.account.domain.Post;
import org.peiji.platform.security.Role;

/**
 * An account as its page shows it.
 *
 * @param version which state of it this is; whoever changes it names the one that he or she saw
 * @param roles those in the reader's scope, also ended ones
 * @param elsewhere how many roles in force lie outside
 * @param lockReason null while it is not locked
 * @param lastSignIn null if not known
 * @param manageable whether the reader may lock it and reset its password
 * @param own whether it is the reader's
 * @param history what was done with it, newest first
 */
public record AccountView(
        String username,
        String personName,
        AccountState state,
        boolean demo,
        int version,
        List<Line> roles,
        int elsewhere,
        String lockReason,
        Instant lastSignIn,
        boolean manageable,
        boolean own,
        List<Act> history) {

    public boolean isLocked() {
        return state == AccountState.LOCKED;
    }

    /**
     * A role.
     *
     * @param lastDay null if no end is set
     * @param takeable whether the reader may take it
     */
    public record Line(
            Role role,
            String organisation,
            String organisationName,
            LocalDate lastDay,
            boolean inForce,
            boolean takeable) {

        public String group() {
            return role + "@" + organisation;
        }
    }

    /**
     * Something that was done with it.
     *
     * @param act key of the permission's label
     * @param post the role and organisation that it was about; null where it was about none
     * @param byRole in which role it was done
     */
    public record Act(String act, Post post, String username, Role byRole, String organisation, Instant at) {}
}
