package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.notice.application.ObjectionListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** 异议 page: the objections within the reader's scope. */
@Named
@RequestScoped
public class ObjectionsPage {

    @Inject
    private ObjectionListing listing;

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
