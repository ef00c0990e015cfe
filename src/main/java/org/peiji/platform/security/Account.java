package org.peiji.platform.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.failure.Refusal;

/**
 * 账号: what a person signs in with, and the roles that he or she has. A role that was taken or has run out stays, so
 * that one can tell what the person was. Made with a one-time password, which opens nothing but the page on which the
 * person chooses an own one.
 */
@Entity
@Table(name = "sec_account")
public class Account {

    @Id
    private String username;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    /** Null while the account is not locked. */
    @Column(name = "lock_reason")
    private String lockReason;

    /** Since when somebody else knows the password, so that the person must choose an own one first; else null. */
    @Column(name = "one_time_since")
    private Instant oneTimeSince;

    /** Made by the demonstration; such accounts are refused when demo mode is off. */
    private boolean demo;

    /** Shown on the login page in demo mode. */
    private boolean listed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "username", nullable = false)
    @OrderBy("id")
    private List<RoleAssignment> assignments = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String username, String personName, String passwordHash, boolean demo) {
        this.username = username;
        this.personName = personName;
        this.passwordHash = passwordHash;
        this.demo = demo;
        this.active = true;
    }

    /** An account of the demonstration. */
    public static Account ofDemo(String username, String personName, String passwordHash, boolean listed) {
        Account account = new Account(username, personName, passwordHash, true);
        account.listed = listed;
        return account;
    }

    /** An account for somebody, who chooses an own password at the first sign-in. */
    public static Account ofPerson(String username, String personName, String oneTimeHash, Instant now) {
        Account account = new Account(username, personName, oneTimeHash, false);
        account.oneTimeSince = now;
        return account;
    }

    public Account assign(Role role, String organisation, String organisationName, String province) {
        assignments.add(new RoleAssignment(role, organisation, organisationName, province));
        return this;
    }

    /**
     * Gives a role; one that the account has or had is given anew.
     *
     * @param endsAt when it ends by itself; null if it does not
     */
    public void give(Role role, String organisation, String organisationName, String province, Instant endsAt) {
        RoleAssignment known = assignment(role, organisation);
        if (known == null) {
            known = new RoleAssignment(role, organisation, organisationName, province);
            assignments.add(known);
        }
        known.endAt(endsAt);
    }

    /** Takes a role away, at once. */
    public void take(Role role, String organisation, Instant now) {
        RoleAssignment known = assignment(role, organisation);
        if (known == null || !known.isInForce(now)) {
            throw new Refusal("account.refusal.noSuchRole", username);
        }
        known.endAt(now);
    }

    public void lock(String reason) {
        if (!active) {
            throw new Refusal("account.refusal.lockedAlready", username);
        }
        active = false;
        lockReason = reason;
    }

    public void unlock() {
        if (active) {
            throw new Refusal("account.refusal.notLocked", username);
        }
        active = true;
        lockReason = null;
    }

    /** A password that somebody else made and hands over. */
    public void giveOneTimePassword(String hash, Instant now) {
        requireOwnPassword();
        passwordHash = hash;
        oneTimeSince = now;
    }

    public void choosePassword(String hash) {
        requireOwnPassword();
        passwordHash = hash;
        oneTimeSince = null;
    }

    /** The password of a demo account stands on the sign-in page, so it stays what it is. */
    private void requireOwnPassword() {
        if (demo) {
            throw new Refusal("account.refusal.demoPassword", username);
        }
    }

    private RoleAssignment assignment(Role role, String organisation) {
        return assignments.stream()
                .filter(each -> each.role() == role && each.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isActive() {
        return active;
    }

    public String lockReason() {
        return lockReason;
    }

    public boolean hasOneTimePassword() {
        return oneTimeSince != null;
    }

    public int version() {
        return version;
    }

    /** All roles, those that have ended as well. */
    public List<RoleAssignment> assignments() {
        return List.copyOf(assignments);
    }

    public List<RoleAssignment> assignmentsInForce(Instant now) {
        return assignments.stream()
                .filter(assignment -> assignment.isInForce(now))
                .toList();
    }
}
