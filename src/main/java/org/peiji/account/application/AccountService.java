package org.peiji.account.application;

import static org.peiji.platform.security.Permission.ACCOUNT_CREATE_ACCOUNT;
import static org.peiji.platform.security.Permission.ACCOUNT_GIVE_ROLE;
import static org.peiji.platform.security.Permission.ACCOUNT_LOCK_ACCOUNT;
import static org.peiji.platform.security.Permission.ACCOUNT_READ;
import static org.peiji.platform.security.Permission.ACCOUNT_RESET_PASSWORD;
import static org.peiji.platform.security.Permission.ACCOUNT_TAKE_ROLE;
import static org.peiji.platform.security.Permission.ACCOUNT_UNLOCK_ACCOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.account.domain.AccountDraft;
import org.peiji.account.domain.Delegation;
import org.peiji.account.domain.LockReason;
import org.peiji.account.domain.OneTimePassword;
import org.peiji.account.domain.Post;
import org.peiji.account.domain.UserName;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.RoleAssignment;
import org.peiji.platform.time.BusinessClock;

/**
 * 账号管理: accounts are made, given roles, locked and given new passwords by those whom {@link Delegation} names. Whoever
 * changes one says which state of it he or she saw; of two who change it at once, one is told of the other.
 */
@ApplicationScoped
public class AccountService {

    @Inject
    private ManagedAccounts managed;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountOffices offices;

    @Inject
    private AccountStory story;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(ACCOUNT_READ)
    @Transactional
    public int count(AccountQuestion question) {
        return managed.count(question);
    }

    @Requires(ACCOUNT_READ)
    @Transactional
    public List<AccountRow> page(AccountQuestion question, Slice slice) {
        List<AccountRow> rows = managed.page(question, slice);
        Map<String, Instant> signIns = story.lastSignIns(
                rows.stream().map(AccountRow::username).distinct().toList());
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> row.at(now, signIns.get(row.username())))
                .toList();
    }

    @Requires(ACCOUNT_READ)
    @Transactional
    public AccountView find(String username) {
        return story.of(managed.find(username));
    }

    /** The roles that the acting person may give. */
    @Requires(ACCOUNT_GIVE_ROLE)
    @Transactional
    public Set<Role> roles() {
        return Delegation.rolesOf(current.get().role());
    }

    /** Organisations for which the acting person may give roles, by part of a name or by code. */
    @Requires(ACCOUNT_READ)
    @Transactional
    public List<OrganisationSummary> offices(String text) {
        return offices.find(text);
    }

    /** The only such organisation; null if there are several. */
    @Requires(ACCOUNT_READ)
    @Transactional
    public OrganisationSummary onlyOffice() {
        return offices.only();
    }

    /**
     * Makes an account with its first role.
     *
     * @param group the role and its organisation, {@code ROLE@ORGANISATION}
     * @return what the person signs in with the first time; it is not kept
     */
    @Requires(ACCOUNT_CREATE_ACCOUNT)
    @Transactional
    public OneTimePassword createAccount(String username, String group, AccountDraft draft) {
        Post post = Post.of(group);
        Faults faults = new Faults("account");
        faults.unless("username", () -> UserName.check(username));
        faults.unless(
                username == null || !accounts.isTaken(username),
                "username",
                "account.refusal.userNameTaken",
                String.valueOf(username));
        draft.check(faults);
        checkDay(faults, draft.lastDay());
        faults.unless("organisation", () -> offices.require(ACCOUNT_CREATE_ACCOUNT, username, post));
        faults.refuse();
        OneTimePassword password = OneTimePassword.random();
        String hash = accounts.hash(password.characters());
        Account account = Account.ofPerson(username, draft.personName(), hash, clock.instant());
        give(account, post, offices.require(ACCOUNT_CREATE_ACCOUNT, username, post), draft.lastDay());
        accounts.add(account);
        return password;
    }

    /** Gives a role, or sets another end for one that the account has. */
    @Requires(ACCOUNT_GIVE_ROLE)
    @Transactional
    public void giveRole(String username, int version, String group, LocalDate lastDay) {
        Account account = toChange(username, version);
        Post post = Post.of(group);
        Faults faults = new Faults("account");
        checkDay(faults, lastDay);
        faults.unless("organisation", () -> offices.require(ACCOUNT_GIVE_ROLE, username, post));
        faults.refuse();
        give(account, post, offices.require(ACCOUNT_GIVE_ROLE, username, post), lastDay);
        managed.changed(account);
        managed.requireOneStays(List.of(post.role()));
    }

    /** Takes a role, at once. */
    @Requires(ACCOUNT_TAKE_ROLE)
    @Transactional
    public void takeRole(String username, int version, String group) {
        Account account = toChange(username, version);
        Post post = Post.of(group);
        String authority = account.assignments().stream()
                .filter(role -> role.group().equals(group))
                .findFirst()
                .map(RoleAssignment::province)
                .orElse(null);
        offices.requireCover(ACCOUNT_TAKE_ROLE, username, post, authority);
        account.take(post.role(), post.organisation(), clock.instant());
        managed.changed(account);
        managed.requireOneStays(List.of(post.role()));
    }

    /** Nobody signs in with it, and whoever is signed in is refused at the next request. */
    @Requires(ACCOUNT_LOCK_ACCOUNT)
    @Transactional
    public void lockAccount(String username, int version, LockReason reason) {
        Account account = toManage(ACCOUNT_LOCK_ACCOUNT, username, version);
        account.lock(reason.words());
        managed.changed(account);
        managed.requireOneStays(account.assignmentsInForce(clock.instant()).stream()
                .map(RoleAssignment::role)
                .toList());
    }

    @Requires(ACCOUNT_UNLOCK_ACCOUNT)
    @Transactional
    public void unlockAccount(String username, int version) {
        Account account = toManage(ACCOUNT_UNLOCK_ACCOUNT, username, version);
        account.unlock();
        managed.changed(account);
    }

    /**
     * Gives a new one-time password; the old one and all sessions end.
     *
     * @return the password; it is not kept
     */
    @Requires(ACCOUNT_RESET_PASSWORD)
    @Transactional
    public OneTimePassword resetPassword(String username, int version) {
        Account account = toManage(ACCOUNT_RESET_PASSWORD, username, version);
        OneTimePassword password = OneTimePassword.random();
        account.giveOneTimePassword(accounts.hash(password.characters()), clock.instant());
        managed.changed(account);
        return password;
    }

    private static void give(Account account, Post post, OrganisationSummary organisation, LocalDate lastDay) {
        account.give(
                post.role(),
                organisation.code(),
                organisation.nameZh(),
                organisation.authorityCode(),
                lastDay == null
                        ? null
                        : lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    private void checkDay(Faults faults, LocalDate lastDay) {
        faults.unless(
                lastDay == null || !lastDay.isBefore(clock.today()) && lastDay.getYear() < 2200,
                "lastDay",
                "account.refusal.lastDay");
    }

    /** @throws Conflict if somebody changed it since the acting person saw it */
    private Account toChange(String username, int version) {
        Account account = managed.hold(username);
        if (current.get().username().equals(username)) {
            throw new Forbidden("account.refusal.own");
        }
        if (account.version() != version) {
            throw story.conflict(username);
        }
        return account;
    }

    private Account toManage(Permission act, String username, int version) {
        Account account = toChange(username, version);
        Actor actor = current.get();
        if (!Delegation.covers(actor, username, account.assignmentsInForce(clock.instant()))) {
            audit.refused(actor, act.name(), username);
            throw new Forbidden("account.refusal.rolesElsewhere", username);
        }
        return account;
    }
}
