package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.notice.application.DisclosureListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** 查阅记录 page: who looked up an objector, when and why. */
@Named
@RequestScoped
public class DisclosuresPage {

    @Inject
    private DisclosureListing listing;

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
