package org.peiji.account.application;

import static org.peiji.platform.security.Permission.ACCOUNT_ISSUE_TOKEN;
import static org.peiji.platform.security.Permission.ACCOUNT_READ_TOKENS;
import static org.peiji.platform.security.Permission.ACCOUNT_REVOKE_TOKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.account.domain.AccessTokenDraft;
import org.peiji.account.domain.AccessTokenState;
import org.peiji.account.domain.Delegation;
import org.peiji.account.domain.Post;
import org.peiji.platform.api.AccessToken;
import org.peiji.platform.api.AccessTokens;
import org.peiji.platform.api.TokenSecret;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role.Reach;
import org.peiji.platform.time.BusinessClock;

/**
 * 访问令牌管理: who may give a role may let another system act in it, and everybody here in the own one; whoever sees a
 * token may revoke it.
 */
@ApplicationScoped
public class AccessTokenService {

    private static final int MOST_OWNERS = 200;

    @Inject
    private ManagedTokens managed;

    @Inject
    private ManagedAccounts known;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(ACCOUNT_READ_TOKENS)
    @Transactional
    public int count(String search, AccessTokenState state) {
        return managed.count(search, state);
    }

    @Requires(ACCOUNT_READ_TOKENS)
    @Transactional
    public List<AccessTokenRow> page(String search, AccessTokenState state, Slice slice) {
        Instant now = clock.instant();
        return managed.page(search, state, slice).stream()
                .map(token -> AccessTokenRow.of(token, now))
                .toList();
    }

    /** @throws org.peiji.platform.failure.Missing if there is none in the acting person's scope */
    @Requires(ACCOUNT_READ_TOKENS)
    @Transactional
    public AccessTokenRow token(String key) {
        return AccessTokenRow.of(managed.hold(key), clock.instant());
    }

    /**
     * For whom the acting person may issue tokens: in the own role first; then for that account, or where none is named
     * and the scope is one organisation, for its accounts.
     */
    @Requires(ACCOUNT_ISSUE_TOKEN)
    @Transactional
    public List<Actor> owners(String username) {
        Actor actor = current.get();
        boolean narrow = actor.role().reach() == Reach.ORGANISATION;
        Stream<String> names = username != null
                ? Stream.of(username)
                : narrow
                        ? known
                                .page(
                                        new AccountQuestion(null, null, null),
                                        new Slice("a.username, r.id", 0, MOST_OWNERS))
                                .stream()
                                .map(AccountRow::username)
                                .distinct()
                        : Stream.empty();
        Stream<Actor> others = names.map(known::find)
                .filter(account -> !account.username().equals(actor.username()) && isReady(account))
                .flatMap(account -> accounts.roles(account).stream()
                        .filter(role -> Delegation.covers(actor, role.role(), role.organisation(), role.province()))
                        .map(role -> accounts.actor(account.username(), role.role(), role.organisation())));
        return username == null
                ? Stream.concat(Stream.of(actor), others).toList()
                : Stream.concat(others, Stream.of(actor)).toList();
    }

    /**
     * Issues a token.
     *
     * @param group the role of that account that it acts in, {@code ROLE@ORGANISATION}
     * @return the secret; it is not kept
     */
    @Requires(ACCOUNT_ISSUE_TOKEN)
    @Transactional
    public TokenSecret issueToken(String username, String group, AccessTokenDraft draft) {
        Actor owner = owner(username, Post.of(group));
        Faults faults = new Faults("account");
        draft.check(faults, owner.role(), clock.today());
        faults.refuse();
        TokenSecret secret = TokenSecret.random();
        tokens.add(new AccessToken(
                secret, draft.name().strip(), owner, draft.scopes(), current.get(), clock.instant(), draft.endsAt()));
        audit.allowed(current.get(), ACCOUNT_ISSUE_TOKEN.name(), username, "token:" + secret.key());
        return secret;
    }

    /** Ends a token, at once. */
    @Requires(ACCOUNT_REVOKE_TOKEN)
    @Transactional
    public void revokeToken(String key) {
        managed.hold(key).revoke(current.get(), clock.instant());
    }

    private Actor owner(String username, Post post) {
        Actor actor = current.get();
        if (actor.username().equals(username) && actor.group().equals(post.role() + "@" + post.organisation())) {
            return actor;
        }
        Account account = known.find(username);
        Actor owner = accounts.actor(username, post.role(), post.organisation());
        if (owner == null || !Delegation.covers(actor, owner.role(), owner.organisation(), owner.province())) {
            audit.refused(actor, ACCOUNT_ISSUE_TOKEN.name(), username, post.role() + "@" + post.organisation());
            throw new Forbidden("account.refusal.notYours", post.role(), post.organisation());
        }
        if (!isReady(account)) {
            throw new Refusal("account.refusal.tokenNewcomer", username);
        }
        return owner;
    }

    private static boolean isReady(Account account) {
        return account.isActive() && !account.hasOneTimePassword();
    }
}
