package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.account.domain.AccessTokenState;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 访问令牌 as a list: which systems may act for whom, and since when nobody has used a token. */
@ApplicationScoped
public class AccessTokenListing implements Listing<AccessTokenRow> {

    static final String NAME = "tokens";

    @Inject
    private AccessTokenService tokens;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "/account/access-tokens.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_READ_TOKENS;
    }

    @Override
    public String titleKey() {
        return "account.token.title";
    }

    @Override
    public String emptyKey() {
        return "account.token.empty";
    }

    @Override
    public List<Column<AccessTokenRow>> columns() {
        return List.of(
                Column.<AccessTokenRow>of("name", "account.field.tokenName", AccessTokenRow::name)
                        .sortedBy("t.name"),
                Column.<AccessTokenRow>of("key", "account.field.tokenKey", row -> "pj_" + row.key())
                        .under("name")
                        .sortedBy("t.key"),
                Column.<AccessTokenRow>of("username", "account.field.tokenOwner", AccessTokenRow::username)
                        .sortedBy("t.username"),
                Column.<AccessTokenRow>of("role", "account.field.role", AccessTokenRow::role)
                        .under("username")
                        .sortedBy("t.role"),
                Column.<AccessTokenRow>of(
                                "organisation",
                                "account.field.organisation",
                                row -> new Registered(row.organisationName()))
                        .under("username")
                        .sortedBy("t.organisationName"),
                Column.<AccessTokenRow>of("scopes", "account.field.scopes", AccessTokenRow::scopes),
                Column.<AccessTokenRow>of("created", "account.field.tokenCreated", AccessTokenRow::createdAt)
                        .sortedBy("t.createdAt"),
                Column.<AccessTokenRow>of("createdBy", "account.field.tokenCreatedBy", AccessTokenRow::createdBy)
                        .under("created")
                        .sortedBy("t.createdBy"),
                Column.<AccessTokenRow>of("lastUsed", "account.field.tokenLastUsed", AccessTokenRow::lastUsedAt)
                        .sortedBy("t.lastUsedAt"),
                Column.<AccessTokenRow>of("lastDay", "account.field.tokenLastDay", AccessTokenRow::lastDay)
                        .sortedBy("t.endsAt"),
                Column.<AccessTokenRow>of("state", "account.field.state", AccessTokenRow::state)
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("account.token.searchHint", "account.token.searchLabel"),
                Filter.choice("state", "account.field.state", "account.list.anyState", AccessTokenState.values()));
    }

    @Override
    public String order() {
        return "t.createdAt desc, t.key desc";
    }

    @Override
    public int count(ListQuery query) {
        return tokens.count(query.text("search"), query.constant("state", AccessTokenState.class));
    }

    @Override
    public List<AccessTokenRow> rows(ListQuery query, Slice slice) {
        return tokens.page(query.text("search"), query.constant("state", AccessTokenState.class), slice);
    }

    @Override
    public String id(AccessTokenRow row) {
        return row.key();
    }
}
