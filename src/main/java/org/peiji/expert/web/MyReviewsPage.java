package org.peiji.expert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.expert.application.ReviewListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 我的评审 page: an expert's own places and sealed sheets. */
@Named
@RequestScoped
public class MyReviewsPage {

    @Inject
    private ReviewListing listing;

    @Inject
    private Lists lists;

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

    /** The list's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.EXPERT_READ_OWN_REVIEWS.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.work", "/expert/my-reviews.xhtml", "expert.reviews.title", "check", 15))
                    : List.of();
        }
    }
}
