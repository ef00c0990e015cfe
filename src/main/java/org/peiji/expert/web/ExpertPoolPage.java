package org.peiji.expert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.expert.application.ExpertListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 专家库 page: who can be asked to score, and how much each has open. */
@Named
@RequestScoped
public class ExpertPoolPage {

    @Inject
    private ExpertListing listing;

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

    /** True if the reader keeps the pool. */
    public boolean isKeeping() {
        return Permission.EXPERT_KEEP_POOL.isGivenTo(current.get().role());
    }

    /** The pool's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.EXPERT_READ_POOL.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/expert/expert-pool.xhtml", "expert.pool.title", "users", 70))
                    : List.of();
        }
    }
}
