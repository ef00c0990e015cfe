package org.peiji.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.programme.application.TaskBookListing;

/** 任务书 page: the task books within the reader's scope. */
@Named
@RequestScoped
public class TaskBooksPage {

    @Inject
    private TaskBookListing listing;

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

    public boolean isMayDraft() {
        return Permission.PROGRAMME_DRAFT_TASK_BOOK.isGivenTo(current.get().role());
    }
}
