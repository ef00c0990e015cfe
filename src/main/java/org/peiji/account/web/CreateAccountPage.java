package org.peiji.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.account.domain.AccountDraft;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 新建账号 page: an account with its first role. */
@Named
@ViewScoped
public class CreateAccountPage extends PostForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient OneTimeNote note;

    @Inject
    private transient Acts acts;

    private String username;
    private String personName;

    public void open() {
        current.require(Permission.ACCOUNT_CREATE_ACCOUNT);
        clear();
    }

    /** No redirect: the password is in this answer only. */
    public void create() {
        acts.stay(
                () -> {
                    String made = username;
                    note.show(
                            made, accounts().createAccount(made, group(), new AccountDraft(personName, getLastDay())));
                    username = null;
                    personName = null;
                    clear();
                },
                "account.create.done",
                username);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }
}
