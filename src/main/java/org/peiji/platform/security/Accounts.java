package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts. Passwords are kept as PBKDF2-HMAC-SHA256 with explicit parameters. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    private volatile String nobodys;

    @Inject
    private Clock clock;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    @ConfigProperty(name = "peiji.password.iterations", defaultValue = "210000")
    private String iterations;

    @Inject
    @ConfigProperty(name = "peiji.demo", defaultValue = "true")
    private boolean demo;

    /** The account of that name, or null. Demo accounts do not exist when demo mode is off. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Account find(String username) {
        Account account = em.find(Account.class, username);
        return account == null || !account.isActive() || account.isDemo() && !demo ? null : account;
    }

    /** True if that name is taken, by whomever. */
    @Transactional
    public boolean isTaken(String username) {
        return em.find(Account.class, username) != null;
    }

    /** The roles that the person has now, in the order given. */
    public List<RoleAssignment> roles(Account account) {
        return account.assignmentsInForce(clock.instant());
    }

    @Transactional
    public void add(Account account) {
        em.persist(account);
    }

    @Transactional
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** How many people may sign in and act in one of those roles. */
    @Transactional
    public int count(Set<Role> roles) {
        return em.createQuery(
                        "select count(distinct a) from Account a join a.assignments r where a.active = true and (a.demo = false or a.demo = :demo) and r.role in :roles and (r.endsAt is null or r.endsAt > :now)",
                        Long.class)
                .setParameter("demo", demo)
                .setParameter("roles", roles)
                .setParameter("now", clock.instant())
                .getSingleResult()
                .intValue();
    }

    /** The demo accounts that the login page shows; empty when demo mode is off. */
    @Transactional
    public List<Account> demoAccounts() {
        return demo
                ? em.createQuery(
                                "select a from Account a where a.demo = true and a.listed = true and a.active = true order by a.username",
                                Account.class)
                        .getResultList()
                : List.of();
    }

    /** A person who may act as that role for that organisation, for scenarios; null if there is none. */
    @Transactional
    public Actor actor(Role role, String organisation) {
        return em.createQuery(
                        "select a from Account a join a.assignments r where a.active = true and r.role = :role and r.organisation = :organisation and (r.endsAt is null or r.endsAt > :now) order by a.username",
                        Account.class)
                .setParameter("role", role)
                .setParameter("organisation", organisation)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(account -> actor(account, role, organisation))
                .orElse(null);
    }

    /** Everybody who may act in that group, {@code ROLE@ORGANISATION}, by name. */
    @Transactional
    public List<Person> inGroup(String group) {
        int at = group.indexOf('@');
        return em.createQuery(
                        "select new org.peiji.platform.security.Person(a.username, a.personName) from Account a join a.assignments r where a.active = true and (a.demo = false or a.demo = :demo) and r.role = :role and r.organisation = :organisation and (r.endsAt is null or r.endsAt > :now) order by a.personName, a.username",
                        Person.class)
                .setParameter("demo", demo)
                .setParameter("role", Role.valueOf(group.substring(0, at)))
                .setParameter("organisation", group.substring(at + 1))
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** True if somebody may act for that organisation. */
    @Transactional
    public boolean existFor(String organisation) {
        return em.createQuery("select count(r) from RoleAssignment r where r.organisation = :organisation", Long.class)
                        .setParameter("organisation", organisation)
                        .getSingleResult()
                > 0;
    }

    /** A person in that role, if he or she still has it; null if not. */
    @Transactional
    public Actor actor(String username, Role role, String organisation) {
        Account account = find(username);
        return account == null ? null : actor(account, role, organisation);
    }

    private Actor actor(Account account, Role role, String organisation) {
        return roles(account).stream()
                .filter(assignment ->
                        assignment.role() == role && assignment.organisation().equals(organisation))
                .findFirst()
                .map(assignment -> assignment.actor(account))
                .orElse(null);
    }

    /** A person in the first of his or her roles; null if there is no such account, or it has no role now. */
    @Transactional
    public Actor actor(String username) {
        Account account = find(username);
        return account == null
                ? null
                : roles(account).stream()
                        .findFirst()
                        .map(assignment -> assignment.actor(account))
                        .orElse(null);
    }

    public String hash(char[] password) {
        configure();
        return hash.generate(password);
    }

    /** Takes as long for an account that does not exist, so that nobody learns which do. */
    public boolean matches(Account account, char[] password) {
        configure();
        if (nobodys == null) {
            nobodys = hash.generate(UUID.randomUUID().toString().toCharArray());
        }
        boolean right = hash.verify(password, account == null ? nobodys : account.passwordHash());
        return right && account != null;
    }

    private void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", iterations,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }
}
