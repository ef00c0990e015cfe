package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.peiji.account.domain.AccountState;
import org.peiji.account.domain.Delegation;
import org.peiji.account.domain.Post;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.audit.AuditEvent;
import org.peiji.platform.audit.AuditHistory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.RoleAssignment;
import org.peiji.platform.time.BusinessClock;

/** Tells of an account what the acting person may know. */
@ApplicationScoped
class AccountStory {

    private static final int MOST_ACTS = 50;

    private static final List<String> ACTS = List.of(
            Permission.ACCOUNT_CREATE_ACCOUNT.name(),
            Permission.ACCOUNT_GIVE_ROLE.name(),
            Permission.ACCOUNT_TAKE_ROLE.name(),
            Permission.ACCOUNT_LOCK_ACCOUNT.name(),
            Permission.ACCOUNT_UNLOCK_ACCOUNT.name(),
            Permission.ACCOUNT_RESET_PASSWORD.name());

    private static final List<String> OWN_ACTS = List.of(Permission.ACCOUNT_CHANGE_PASSWORD.name());

    @Inject
    private AuditHistory history;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private ManagedAccounts managed;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    AccountView of(Account account) {
        Actor actor = current.get();
        Instant now = clock.instant();
        boolean own = actor.username().equals(account.username());
        List<RoleAssignment> inForce = account.assignmentsInForce(now);
        return new AccountView(
                account.username(),
                account.personName(),
                AccountState.of(account.isActive(), account.hasOneTimePassword(), true),
                account.isDemo(),
                account.version(),
                account.assignments().stream()
                        .filter(role -> own || managed.sees(role.organisation(), role.province()))
                        .map(role -> line(actor, role, now, own))
                        .toList(),
                own
                        ? 0
                        : (int) inForce.stream()
                                .filter(role -> !managed.sees(role.organisation(), role.province()))
                                .count(),
                account.lockReason(),
                lastSignIns(List.of(account.username())).get(account.username()),
                Delegation.covers(actor, account.username(), inForce),
                own,
                history.about(account.username(), ACTS, OWN_ACTS, MOST_ACTS).stream()
                        .map(this::act)
                        .filter(act -> own || act.post() == null || sees(act.post()))
                        .toList());
    }

    Map<String, Instant> lastSignIns(List<String> usernames) {
        return history.lastSignIns(usernames);
    }

    /** Somebody was faster: says who, and when. What the acting person tries stands in the trail already. */
    Conflict conflict(String username) {
        return history.about(username, ACTS, OWN_ACTS, MOST_ACTS).stream()
                .filter(event -> !event.username().equals(current.get().username()))
                .findFirst()
                .map(event -> new Conflict("account.refusal.changed", username, event.username(), event.at()))
                .orElseGet(() -> new Conflict("shell.refusal.overtaken"));
    }

    private static AccountView.Line line(Actor actor, RoleAssignment role, Instant now, boolean own) {
        boolean inForce = role.isInForce(now);
        return new AccountView.Line(
                role.role(),
                role.organisation(),
                role.organisationName(),
                AccountRow.lastDay(role.endsAt()),
                inForce,
                inForce && !own && Delegation.covers(actor, role.role(), role.organisation(), role.province()));
    }

    private AccountView.Act act(AuditEvent event) {
        int blank = event.subject().indexOf(' ');
        return new AccountView.Act(
                "shell.Permission." + event.act(),
                blank < 0 ? null : Post.of(event.subject().substring(blank + 1)),
                event.username(),
                Role.valueOf(event.role()),
                event.organisation(),
                event.at());
    }

    private boolean sees(Post post) {
        OrganisationSummary organisation = directory.find(post.organisation());
        return managed.sees(organisation.code(), organisation.authorityCode());
    }
}
