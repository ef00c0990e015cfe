package org.peiji.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.account.application.AccessTokenListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 访问令牌 page: which systems may act for the accounts in scope. */
@Named
@RequestScoped
public class AccessTokensPage {

    @Inject
    private AccessTokenListing listing;

    @Inject
    private Lists lists;

    @Inject
    private CurrentActor current;

    private ListView list;

    public void open() {
        list = lists.open(listing);
    }

    /** Opens by itself when a form of the page comes back. */
    public ListView getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public boolean isIssuer() {
        return Permission.ACCOUNT_ISSUE_TOKEN.isGivenTo(current.get().role());
    }

    /** The line of the menu for those who look after tokens. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ACCOUNT_READ_TOKENS.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/account/access-tokens.xhtml", "account.token.title", "clip", 83))
                    : List.of();
        }
    }
}
