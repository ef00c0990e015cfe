package org.peiji.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.programme.application.TaskLineListing;

/** 任务指标 page: the lines of task books that are in force, behind the numbers of other pages. */
@Named
@RequestScoped
public class TaskLinesPage {

    @Inject
    private TaskLineListing listing;

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
