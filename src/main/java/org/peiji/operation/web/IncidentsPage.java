package org.peiji.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.operation.application.IncidentListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** 技术故障 page: failed jobs; several can be tried again at once. */
@Named
@RequestScoped
public class IncidentsPage {

    @Inject
    private IncidentListing listing;

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
}
