package org.peiji.account.application;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.account.domain.AccountState;
import org.peiji.account.domain.Delegation;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Role.Reach;
import org.peiji.platform.time.BusinessClock;

/** Accounts as far as the acting person may see them: those with a role, of now or earlier, in his or her scope. */
@ApplicationScoped
class ManagedAccounts {

    private static final String IN_FORCE = "(r.endsAt is null or r.endsAt > :now)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "peiji.demo", defaultValue = "true")
    private boolean demo;

    int count(AccountQuestion question) {
        return query("select count(r)", question, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    List<AccountRow> page(AccountQuestion question, Slice slice) {
        return slice.of(query("""
                        select new org.peiji.account.application.AccountRow(
                            r.id, a.username, a.personName, a.lockReason, a.oneTimeSince, r.role, r.organisation,
                            r.organisationName, r.endsAt)""", question, slice.orderBy(), AccountRow.class));
    }

    private <T> TypedQuery<T> query(String selection, AccountQuestion question, String order, Class<T> type) {
        StringBuilder text = new StringBuilder(selection + " from Account a join a.assignments r where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        List<String> hidden = hidden();
        if (!hidden.isEmpty()) {
            text.append(" and a.username not in :hidden");
            parameters.put("hidden", hidden);
        }
        Actor actor = current.get();
        if (actor.role().reach() == Reach.PROVINCE) {
            text.append(" and r.province = :own");
            parameters.put("own", actor.organisation());
        } else if (!isWideReader(actor)) {
            text.append(" and r.organisation = :own");
            parameters.put("own", actor.organisation());
        }
        if (question.search() != null) {
            text.append(" and (a.username like :search or a.personName like :search")
                    .append(" or r.organisationName like :search or r.organisation = :code)");
            parameters.put("search", "%" + question.search() + "%");
            parameters.put("code", question.search());
        }
        if (question.role() != null) {
            text.append(" and r.role = :role");
            parameters.put("role", question.role());
        }
        if (question.state() != null) {
            text.append(condition(question.state()));
            if (question.state() != AccountState.LOCKED) {
                parameters.put("now", clock.instant());
            }
        }
        TypedQuery<T> query = em.createQuery(text + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /**
     * The demo accounts where demo mode is off. Asked by itself: in a query that searches, H2 is sent constants, and does
     * not take those for true and false.
     */
    private List<String> hidden() {
        return demo
                ? List.of()
                : em.createQuery("select a.username from Account a where a.demo = true", String.class)
                        .getResultList();
    }

    private static String condition(AccountState state) {
        return switch (state) {
            case LOCKED -> " and a.lockReason is not null";
            case ENDED -> " and a.lockReason is null and r.endsAt <= :now";
            case NEW -> " and a.lockReason is null and a.oneTimeSince is not null and " + IN_FORCE;
            case ACTIVE -> " and a.lockReason is null and a.oneTimeSince is null and " + IN_FORCE;
        };
    }

    /** @throws Missing if there is no such account in the acting person's scope */
    Account find(String username) {
        Account account = username == null ? null : em.find(Account.class, username);
        if (account == null
                || account.isDemo() && !demo
                || account.assignments().stream().noneMatch(each -> sees(each.organisation(), each.province()))) {
            throw new Missing(String.valueOf(username));
        }
        return account;
    }

    /** Whether a role for that organisation is told to the acting person. */
    boolean sees(String organisation, String authority) {
        Actor actor = current.get();
        return isWideReader(actor) || Delegation.reaches(actor, organisation, authority);
    }

    /** Operators keep the accounts of all going; whoever reaches the network sees all of it. */
    static boolean isWideReader(Actor actor) {
        return actor.role().reach() == Reach.NATIONAL || actor.role() == Role.PLATFORM_OPERATOR;
    }

    /**
     * The account, held until the end of the transaction. With it are held, always in the same order, all that have a
     * role of which one must stay, so that two people who take the last two from each other do not both succeed.
     */
    Account hold(String username) {
        Account account = find(username);
        TreeSet<String> names = new TreeSet<>(List.of(username));
        if (account.assignments().stream().anyMatch(each -> Delegation.isKept(each.role()))) {
            names.addAll(em.createQuery(
                            "select a.username from Account a join a.assignments r where r.role in :kept", String.class)
                    .setParameter(
                            "kept",
                            Stream.of(Role.values()).filter(Delegation::isKept).toList())
                    .getResultStream()
                    .collect(toCollection(TreeSet::new)));
        }
        names.forEach(name -> em.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(account);
        return account;
    }

    /** Whoever saw an earlier state of it is told so, also if only its roles have changed. */
    void changed(Account account) {
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** @throws Refusal if nobody is left who may act for good in one of those roles, and somebody must be */
    void requireOneStays(List<Role> roles) {
        roles.stream()
                .filter(role -> Delegation.isKept(role) && lasting(role) == 0)
                .findFirst()
                .ifPresent(role -> {
                    throw new Refusal("account.refusal.lastOne", role);
                });
    }

    private long lasting(Role role) {
        return em.createQuery(
                        "select count(distinct a) from Account a join a.assignments r where a.active = true and r.role = :role and r.endsAt is null"
                                + (demo ? "" : " and a.demo = false"),
                        Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }
}
