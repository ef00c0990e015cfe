package org.peiji.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.time.BusinessClock;

/** The access tokens. */
@ApplicationScoped
public class AccessTokens {

    /** What is compared where there is no token, so that nobody learns which keys there are. */
    private static final String NOBODYS = TokenSecret.sha256("");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    @Transactional
    public void add(AccessToken token) {
        em.persist(token);
    }

    /** @throws Missing if there is none of that key */
    public AccessToken find(String key) {
        AccessToken token = key == null ? null : em.find(AccessToken.class, key);
        if (token == null) {
            throw new Missing(String.valueOf(key));
        }
        return token;
    }

    /**
     * Whoever shows that token; empty if it is none, has ended or was revoked, or if its account or role is not what it
     * was. Notes that it was used.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Bearer> bearer(String written) {
        TokenSecret shown = TokenSecret.read(written).orElse(null);
        AccessToken token = shown == null ? null : em.find(AccessToken.class, shown.key());
        boolean right = shown != null && shown.matches(token == null ? NOBODYS : token.sha256());
        Instant now = clock.instant();
        if (!right || token == null || !token.isInForce(now)) {
            return Optional.empty();
        }
        Account account = accounts.find(token.username());
        Actor actor = account == null || account.hasOneTimePassword()
                ? null
                : accounts.actor(token.username(), token.role(), token.organisation());
        if (actor == null) {
            return Optional.empty();
        }
        em.createQuery(
                        "update AccessToken t set t.lastUsedAt = :now where t.key = :key and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("key", token.key())
                .setParameter("before", now.minus(MINUTE))
                .executeUpdate();
        return Optional.of(new Bearer(token, actor));
    }

    /** A token that was shown, and whom it acts for. */
    public record Bearer(AccessToken token, Actor actor) {}
}
