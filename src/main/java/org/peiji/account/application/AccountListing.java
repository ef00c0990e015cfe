package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.account.domain.AccountState;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;

/** 账号与角色 as a list: a line for each role that somebody has or had. */
@ApplicationScoped
public class AccountListing implements Listing<AccountRow> {

    @Inject
    private AccountService accounts;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String address() {
        return "/account/accounts.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_READ;
    }

    @Override
    public String titleKey() {
        return "account.list.title";
    }

    @Override
    public String emptyKey() {
        return "account.list.empty";
    }

    @Override
    public List<Column<AccountRow>> columns() {
        return List.of(
                Column.<AccountRow>of("person", "account.field.personName", AccountRow::personName)
                        .personal(Mask::name)
                        .linkedTo(row -> "account.xhtml?username=" + row.username())
                        .sortedBy("a.personName"),
                Column.<AccountRow>of("username", "account.field.username", AccountRow::username)
                        .under("person")
                        .sortedBy("a.username"),
                Column.<AccountRow>of("role", "account.field.role", AccountRow::role)
                        .sortedBy("r.role"),
                Column.<AccountRow>of(
                                "organisation",
                                "account.field.organisation",
                                row -> new Registered(row.organisationName()))
                        .sortedBy("r.organisationName"),
                Column.<AccountRow>of("lastDay", "account.field.lastDay", AccountRow::lastDay)
                        .sortedBy("r.endsAt"),
                Column.<AccountRow>of("state", "account.field.state", AccountRow::state)
                        .toned(row -> row.state().tone()),
                Column.<AccountRow>of("signIn", "account.field.lastSignIn", AccountRow::lastSignIn));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("account.list.searchHint", "account.list.searchLabel"),
                Filter.choice("role", "account.field.role", "account.list.anyRole", Role.values()),
                Filter.choice("state", "account.field.state", "account.list.anyState", AccountState.values()));
    }

    @Override
    public String order() {
        return "a.username, r.id";
    }

    @Override
    public int count(ListQuery query) {
        return accounts.count(question(query));
    }

    @Override
    public List<AccountRow> rows(ListQuery query, Slice slice) {
        return accounts.page(question(query), slice);
    }

    private static AccountQuestion question(ListQuery query) {
        return new AccountQuestion(
                query.text("search"), query.constant("role", Role.class), query.constant("state", AccountState.class));
    }
}
