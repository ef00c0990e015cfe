package org.peiji.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.organisation.application.OrganisationListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 机构名录 page: search by name of today or before, kind and province. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private OrganisationListing listing;

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

    /** The register's line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ORGANISATION_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data",
                            "/organisation/organisations.xhtml",
                            "organisation.list.title",
                            "building",
                            80))
                    : List.of();
        }
    }
}
