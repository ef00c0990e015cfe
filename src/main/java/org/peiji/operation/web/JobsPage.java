package org.peiji.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peiji.operation.application.JobListing;
import org.peiji.platform.engine.JobQueue;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.listing.web.StateCounters;
import org.peiji.platform.web.Texts;

/** 引擎作业 page: what runs or will run by itself, by queue. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    private Operations operations;

    @Inject
    private Texts texts;

    @Inject
    private JobListing listing;

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

    public List<StateCounters.Counter> getCounters() {
        Map<JobQueue, Integer> counts = operations.countJobs();
        int all = operations.countJobs(null);
        return StateCounters.of(
                getList(),
                texts,
                "operation.jobs.all",
                List.of(JobQueue.values()),
                queue -> queue == null ? all : counts.get(queue));
    }
}
