package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.SignedIn;

/**
 * 首次设置密码: the one thing that somebody can do who has signed in with a one-time password. There is no actor until it
 * is done, so it asks the session and no permission.
 */
@ApplicationScoped
public class FirstPassword {

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AuditTrail audit;

    /** @throws Forbidden for everybody else */
    @Transactional
    public String username() {
        return newcomer().username();
    }

    @Transactional
    public void choose(char[] next) {
        Account account = newcomer();
        Faults faults = new Faults("account");
        OwnAccountService.checkNext(faults, accounts, account, next);
        faults.refuse();
        account.choosePassword(accounts.hash(next));
        Actor actor = accounts.actor(account.username());
        if (actor != null) {
            audit.allowed(actor, Permission.ACCOUNT_CHANGE_PASSWORD.name());
        }
    }

    private Account newcomer() {
        Account account = signedIn.newcomer();
        if (account == null) {
            throw new Forbidden("account.refusal.noNewcomer");
        }
        return account;
    }
}
