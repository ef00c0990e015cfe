package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.SanctionListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;

/** 申报惩戒 page: who may not apply, until when, and why. */
@Named
@RequestScoped
public class SanctionsPage {

    @Inject
    private SanctionListing listing;

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

    public boolean isProposing() {
        return Permission.DESIGNATION_PROPOSE_SANCTION.isGivenTo(current.get().role());
    }
}
