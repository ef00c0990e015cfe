package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.cohort.application.ResourceListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 教学资源 page: the lecturers, rooms and sites within the reader's scope. */
@Named
@RequestScoped
public class ResourcesPage {

    @Inject
    private ResourceListing listing;

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

    public boolean isMayKeep() {
        return Permission.COHORT_KEEP_RESOURCES.isGivenTo(current.get().role());
    }

    /** The registers' line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.COHORT_READ_RESOURCES.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.business", "/cohort/resources.xhtml", "cohort.resources.title", "school", 32))
                    : List.of();
        }
    }
}
