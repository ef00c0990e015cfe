package org.peiji.platform.security;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;

/** The signed-in person's roles, and the one in which he or she acts. Role changes take effect at the next request. */
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient Accounts accounts;

    private Long chosen;

    /** Null while nobody is signed in or the account has no role any more. */
    public Actor actor() {
        Account account = account();
        if (account == null) {
            return null;
        }
        List<RoleAssignment> roles = account.assignments();
        return roles.stream()
                .filter(assignment -> assignment.id().equals(chosen))
                .findFirst()
                .or(() -> roles.stream().findFirst())
                .map(assignment -> assignment.actor(account))
                .orElse(null);
    }

    /** All roles of the person, in the order given. */
    public List<RoleAssignment> assignments() {
        Account account = account();
        return account == null ? List.of() : account.assignments();
    }

    public void actAs(Long assignment) {
        chosen = assignment;
    }

    private Account account() {
        Principal principal = security.getCallerPrincipal();
        return principal == null ? null : accounts.find(principal.getName());
    }
}
