package org.peiji.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peiji.account.application.AccessTokenService;
import org.peiji.account.domain.AccessTokenDraft;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;

/** 签发访问令牌 page: for which account, what it may be used for, until when. */
@Named
@ViewScoped
public class IssueTokenPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;

    @Inject
    private transient AccessTokenService tokens;

    @Inject
    private transient TokenNote note;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient Acts acts;

    private String username;
    private String owner;
    private String name;
    private ApiScope[] scopes;
    private LocalDate lastDay;

    public void open() {
        current.require(Permission.ACCOUNT_ISSUE_TOKEN);
        begin();
    }

    private void begin() {
        owner = key(getOwners().get(0));
        name = null;
        scopes = new ApiScope[0];
        lastDay = clock.today().plusMonths(MONTHS);
    }

    /** No redirect: the secret is in this answer only. */
    public void issue() {
        String[] chosen = owner.split(" ");
        acts.stay(
                () -> {
                    AccessTokenDraft draft =
                            new AccessTokenDraft(name, scopes == null ? Set.of() : Set.of(scopes), lastDay);
                    note.show(name, tokens.issueToken(chosen[0], chosen[1], draft));
                    begin();
                },
                "account.token.issue.done",
                chosen[0]);
    }

    public List<Actor> getOwners() {
        return tokens.owners(username);
    }

    /** Account and role as one word of a choice. */
    public String key(Actor of) {
        return of.username() + " " + of.group();
    }

    public ApiScope[] getAll() {
        return ApiScope.values();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username == null || username.isBlank() ? null : username;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ApiScope[] getScopes() {
        return scopes;
    }

    public void setScopes(ApiScope[] scopes) {
        this.scopes = scopes;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
