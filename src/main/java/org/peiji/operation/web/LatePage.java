package org.peiji.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.operation.application.LateListing;
import org.peiji.operation.application.OperationService;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.listing.web.StateCounters.Counter;
import org.peiji.platform.web.Texts;

/** 超期事项 page: what is late, longest first, with whom it is; the holders can be reminded. */
@Named
@RequestScoped
public class LatePage {

    private static final int MOST = 6;

    @Inject
    private OperationService service;

    @Inject
    private Texts texts;

    @Inject
    private LateListing listing;

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

    /** The steps at which most is late; each is a filter. */
    public List<Counter> getCounters() {
        String chosen = getList().getQuery().text("step");
        return service.lateSteps().stream()
                .limit(MOST)
                .map(step -> new Counter(
                        step.task().equals(chosen) ? "?" : "?step=" + step.task(),
                        texts.get(step.labelKey()),
                        (int) step.count(),
                        "",
                        step.task().equals(chosen)))
                .toList();
    }
}
