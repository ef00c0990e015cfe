package org.peiji.listing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.listing.ExportJobListing;
import org.peiji.platform.listing.ExportJobs;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 导出任务 page: the person's large exports, how far they are, and their files. */
@Named
@RequestScoped
public class ExportsPage {

    @Inject
    private ExportJobListing listing;

    @Inject
    private ExportJobs jobs;

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

    /** True while something still runs: the page looks again by itself. */
    public boolean isUnderWay() {
        return jobs.isUnderWay();
    }

    /** The line of the menu for everybody who can export. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.LISTING_EXPORT.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/listing/exports.xhtml", "listing.jobs.title", "download", 85))
                    : List.of();
        }
    }
}
