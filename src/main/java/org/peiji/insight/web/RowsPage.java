package org.peiji.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.insight.application.SchoolListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** The schools behind a coverage figure. */
@Named
@RequestScoped
public class RowsPage {

    @Inject
    private SchoolListing listing;

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
