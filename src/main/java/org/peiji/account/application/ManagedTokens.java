package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.account.domain.AccessTokenState;
import org.peiji.platform.api.AccessToken;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role.Reach;
import org.peiji.platform.time.BusinessClock;

/** Access tokens as far as the acting person may see them: those of organisations in his or her scope. */
@ApplicationScoped
class ManagedTokens {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ManagedAccounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    int count(String search, AccessTokenState state) {
        return query("select count(t)", search, state, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    List<AccessToken> page(String search, AccessTokenState state, Slice slice) {
        return slice.of(query("select t", search, state, slice.orderBy(), AccessToken.class));
    }

    /**
     * The token, held until the end of the transaction.
     *
     * @throws Missing if there is none in the acting person's scope
     */
    AccessToken hold(String key) {
        AccessToken token = key == null ? null : em.find(AccessToken.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (token == null || !accounts.sees(token.organisation(), token.province())) {
            throw new Missing(String.valueOf(key));
        }
        return token;
    }

    private <T> TypedQuery<T> query(
            String selection, String search, AccessTokenState state, String order, Class<T> type) {
        StringBuilder text = new StringBuilder(selection + " from AccessToken t where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        Actor actor = current.get();
        if (!ManagedAccounts.isWideReader(actor)) {
            text.append(
                    actor.role().reach() == Reach.PROVINCE ? " and t.province = :own" : " and t.organisation = :own");
            parameters.put("own", actor.organisation());
        }
        if (search != null) {
            text.append(" and (t.name like :search or t.username like :search or t.key like :search")
                    .append(" or t.organisationName like :search)");
            parameters.put("search", "%" + search + "%");
        }
        if (state != null) {
            text.append(
                    switch (state) {
                        case REVOKED -> " and t.revokedAt is not null";
                        case EXPIRED -> " and t.revokedAt is null and t.endsAt <= :now";
                        case ACTIVE -> " and t.revokedAt is null and t.endsAt > :now";
                    });
            if (state != AccessTokenState.REVOKED) {
                parameters.put("now", clock.instant());
            }
        }
        TypedQuery<T> query = em.createQuery(text + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
