package org.peiji.account.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peiji.account.application.AccountService;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.Texts;

/** What a page asks when a role is given: which, for which organisation, until when. */
public abstract class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient Texts texts;

    private Role role;
    private String organisation;
    private LocalDate lastDay;

    /** Begins anew, with the organisation that is the only one. */
    protected void clear() {
        OrganisationSummary only = accounts.onlyOffice();
        role = null;
        organisation = only == null ? null : only.code();
        lastDay = null;
    }

    protected AccountService accounts() {
        return accounts;
    }

    protected String group() {
        return role + "@" + organisation;
    }

    public Set<Role> getRoles() {
        return accounts.roles();
    }

    public boolean isFree() {
        return accounts.onlyOffice() == null;
    }

    /** Codes of the organisations in scope that are meant by what is typed. */
    public List<String> find(String typed) {
        return accounts.offices(typed).stream().map(OrganisationSummary::code).toList();
    }

    public String label(String code) {
        return code == null || code.isBlank() ? "" : texts.organisation(code) + " " + code;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
