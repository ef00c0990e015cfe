package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.account.domain.PasswordRule;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 我的账号: what everybody may know of the own account, and the one thing that he or she may change. */
@ApplicationScoped
public class OwnAccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountStory story;

    @Inject
    private CurrentActor current;

    @Requires(Permission.ACCOUNT_READ_OWN)
    @Transactional
    public AccountView own() {
        return story.of(account());
    }

    /**
     * Puts another password in place of the present one; other sessions of the person end.
     *
     * <p>Characters and no texts: texts are identifiers for the audit trail.
     */
    @Requires(Permission.ACCOUNT_CHANGE_PASSWORD)
    @Transactional
    public void changePassword(char[] present, char[] next) {
        Account account = account();
        Faults faults = new Faults("account");
        faults.unless(accounts.matches(account, present), "present", "account.refusal.presentPassword");
        checkNext(faults, accounts, account, next);
        faults.refuse();
        account.choosePassword(accounts.hash(next));
    }

    static void checkNext(Faults faults, Accounts accounts, Account account, char[] next) {
        faults.unless("next", () -> {
            PasswordRule.check(account.username(), new String(next));
            if (accounts.matches(account, next)) {
                throw new Refusal("account.refusal.samePassword");
            }
        });
    }

    private Account account() {
        return accounts.find(current.get().username());
    }
}
