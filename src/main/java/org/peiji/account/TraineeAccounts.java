package org.peiji.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.account.application.AccountService;
import org.peiji.account.application.AccountView;
import org.peiji.account.domain.AccountDraft;
import org.peiji.account.domain.UserName;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/**
 * 学员账号: accounts that a school makes for its own people while it does something else, as it makes them under accounts.
 * The first one-time password is not kept; the school gives one on the account's page when the person is to sign in.
 */
@ApplicationScoped
public class TraineeAccounts {

    @Inject
    private AccountService service;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    /** @throws org.peiji.platform.failure.Refusal if no account can have that name */
    public void checkName(String username) {
        UserName.check(username);
    }

    /** True if that name is taken, by whomever. */
    public boolean isTaken(String username) {
        return accounts.isTaken(username);
    }

    /**
     * Makes an account with the role of a trainee of the acting person's school.
     *
     * @throws org.peiji.platform.failure.Refusal if the name is taken, or the acting person may not
     */
    public void open(String username, String personName) {
        service.createAccount(username, group(), new AccountDraft(personName, null));
    }

    /** Takes that role again, if nobody has signed in with the account yet. */
    public void close(String username) {
        if (accounts.find(username).hasOneTimePassword()) {
            AccountView account = service.find(username);
            service.takeRole(username, account.version(), group());
        }
    }

    private String group() {
        return Role.TRAINEE + "@" + current.get().organisation();
    }
}
