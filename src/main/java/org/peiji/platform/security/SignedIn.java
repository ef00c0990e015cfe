package org.peiji.platform.security;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import org.peiji.platform.audit.AuditTrail;

/**
 * The signed-in person's roles, and the one in which he or she acts. Whatever changes takes effect at the next request:
 * a role that was taken or has run out, a locked account, another password. With a one-time password nobody acts at all.
 */
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient ActingNow now;

    private Long chosen;
    private Integer password;

    /** Null while nobody is signed in, or the account has no role any more or still its one-time password. */
    public Actor actor() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            return null;
        }
        Actor known = now.of(principal.getName());
        if (known == null) {
            known = found();
            now.keep(principal.getName(), known);
        }
        return known;
    }

    private Actor found() {
        Account account = acting();
        if (account == null) {
            return null;
        }
        List<RoleAssignment> roles = accounts.roles(account);
        return roles.stream()
                .filter(assignment -> assignment.id().equals(chosen))
                .findFirst()
                .or(() -> roles.stream().findFirst())
                .map(assignment -> assignment.actor(account))
                .orElse(null);
    }

    /** All roles of the person, in the order given. */
    public List<RoleAssignment> assignments() {
        Account account = acting();
        return account == null ? List.of() : accounts.roles(account);
    }

    /** The account of a person who has signed in with a one-time password; null for everybody else. */
    public Account newcomer() {
        Account account = account();
        return account != null && account.hasOneTimePassword() ? account : null;
    }

    /** Somebody has signed in. */
    public void begin(String username) {
        confirm();
        Actor actor = accounts.actor(username);
        if (actor != null) {
            audit.allowed(actor, AuditTrail.SIGN_IN);
        }
    }

    /** The person has just proved to know the password: the session lasts until it is another one. */
    public void confirm() {
        now.forget();
        password = null;
    }

    public void actAs(Long assignment) {
        now.forget();
        chosen = assignment;
    }

    private Account acting() {
        Account account = account();
        return account == null || account.hasOneTimePassword() ? null : account;
    }

    private Account account() {
        Principal principal = security.getCallerPrincipal();
        Account account = principal == null ? null : accounts.find(principal.getName());
        if (account != null && password == null) {
            password = account.passwordHash().hashCode();
        }
        return account != null && password.equals(account.passwordHash().hashCode()) ? account : null;
    }
}
