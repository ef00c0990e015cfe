package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.engine.JobQueue;
import org.peiji.platform.engine.JobRow;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 引擎作业 as a list, soonest due first. */
@ApplicationScoped
public class JobListing implements Listing<JobRow> {

    @Inject
    private Operations operations;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public String address() {
        return "/operation/jobs.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATION_READ;
    }

    @Override
    public String titleKey() {
        return "operation.jobs.title";
    }

    @Override
    public String emptyKey() {
        return "operation.jobs.empty";
    }

    @Override
    public List<Column<JobRow>> columns() {
        return List.of(
                Column.<JobRow>of(
                                "number",
                                "operation.case",
                                row -> row.caseNumber() == null ? Worded.of("operation.jobs.own") : row.caseNumber())
                        .sortedBy("e.business_key_")
                        .linkedTo(row ->
                                row.caseNumber() == null ? null : "/operation/case.xhtml?number=" + row.caseNumber()),
                Column.<JobRow>of("process", "operation.process", JobRow::process)
                        .under("number")
                        .sortedBy("j.process_def_id_"),
                Column.<JobRow>of("step", "operation.step", JobRow::step),
                Column.<JobRow>of("kind", "operation.jobs.kind", JobRow::kind).sortedBy("j.type_"),
                Column.<JobRow>of("due", "operation.jobs.due", JobRow::dueAt).sortedBy("j.duedate_"),
                Column.<JobRow>of("retries", "operation.retries", JobRow::retries)
                        .asNumber()
                        .sortedBy("j.retries_"),
                Column.<JobRow>of("fault", "operation.message", JobRow::fault).under("retries"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.choice("state", "operation.jobs.queue", "operation.jobs.all", JobQueue.values()));
    }

    @Override
    public String order() {
        return "j.duedate_ nulls first, j.id_";
    }

    @Override
    public int count(ListQuery query) {
        return operations.countJobs(query.constant("state", JobQueue.class));
    }

    @Override
    public List<JobRow> rows(ListQuery query, Slice slice) {
        return operations.jobs(query.constant("state", JobQueue.class), slice);
    }
}
