package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.PublishedRound;
import org.peiji.designation.application.BaseListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** 基地名录 page: the bases of the network, and how complete the lists of the rounds are. */
@Named
@RequestScoped
public class BasesPage {

    @Inject
    private BaseListing listing;

    @Inject
    private Lists lists;

    @Inject
    private DesignationDirectory directory;

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

    public List<PublishedRound> getRounds() {
        return directory.publishedRounds();
    }
}
