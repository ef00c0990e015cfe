package org.peiji.expert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.expert.application.BatchListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 评审校准 page: the rounds and campaigns whose cases are calibrated together. */
@Named
@RequestScoped
public class BatchesPage {

    @Inject
    private BatchListing listing;

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
            return Permission.EXPERT_READ_CALIBRATION.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.business", "/expert/batches.xhtml", "expert.batches.title", "scale", 57))
                    : List.of();
        }
    }
}
