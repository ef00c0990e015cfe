package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.ApplicationListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Scope;

/** 基地申报 page: the applications within the reader's scope. */
@Named
@RequestScoped
public class ApplicationsPage {

    @Inject
    private ApplicationListing listing;

    @Inject
    private Lists lists;

    @Inject
    private Scope scope;

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

    public boolean isApplicant() {
        return scope.organisation() != null;
    }
}
