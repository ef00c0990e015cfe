package org.peiji.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.account.application.AccountView;
import org.peiji.account.domain.LockReason;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 账号 page: the roles of one account, whether it is open, what was done with it; and what may be done. */
@Named
@ViewScoped
public class AccountPage extends PostForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient OneTimeNote note;

    @Inject
    private transient Acts acts;

    private String username;
    private int version;
    private String reason;

    private transient AccountView account;

    public void open() {
        account = accounts().find(username);
        version = account.version();
        if (isGiver()) {
            clear();
        }
    }

    public String give() {
        return acts.run(
                () -> accounts().giveRole(username, version, group(), getLastDay()), "account.give.done", here());
    }

    public String take(String group) {
        return acts.run(() -> accounts().takeRole(username, version, group), "account.take.done", here());
    }

    public String lock() {
        return acts.run(
                () -> accounts().lockAccount(username, version, new LockReason(reason)), "account.lock.done", here());
    }

    public String unlock() {
        return acts.run(() -> accounts().unlockAccount(username, version), "account.unlock.done", here());
    }

    /** No redirect: the password is in this answer only. */
    public void reset() {
        acts.stay(
                () -> {
                    note.show(username, accounts().resetPassword(username, version));
                    open();
                },
                "account.reset.done",
                username);
    }

    private String here() {
        return "/account/account.xhtml?username=" + username;
    }

    /** Whether the reader gives roles at all, and this is not the own account. */
    public boolean isGiver() {
        return Permission.ACCOUNT_GIVE_ROLE.isGivenTo(current.get().role())
                && !getAccount().own();
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts().find(username);
        }
        return account;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
