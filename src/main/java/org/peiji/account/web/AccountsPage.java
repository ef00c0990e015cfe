package org.peiji.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.account.application.AccountListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 账号与角色 page: who may sign in, and as what. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountListing listing;

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

    public boolean isMaker() {
        return Permission.ACCOUNT_CREATE_ACCOUNT.isGivenTo(current.get().role());
    }

    /** The line of the menu for those who look after accounts. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ACCOUNT_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/account/accounts.xhtml", "account.list.title", "users", 82))
                    : List.of();
        }
    }
}
