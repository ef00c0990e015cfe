package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.security.Permission;

/** 导出任务 as a list: the person's own, latest first. */
@ApplicationScoped
public class ExportJobListing implements Listing<ExportJob> {

    @Inject
    private ExportJobs jobs;

    @Inject
    private Listings listings;

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public String address() {
        return "/listing/exports.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.LISTING_EXPORT;
    }

    @Override
    public String titleKey() {
        return "listing.jobs.title";
    }

    @Override
    public String emptyKey() {
        return "listing.jobs.empty";
    }

    @Override
    public List<Column<ExportJob>> columns() {
        return List.of(
                Column.<ExportJob>of(
                                "list",
                                "listing.jobs.list",
                                row -> Worded.of(listings.find(row.listing()).titleKey()))
                        .sortedBy("j.listing"),
                Column.<ExportJob>of("number", "listing.jobs.number", ExportJob::number)
                        .under("list")
                        .sortedBy("j.number"),
                Column.<ExportJob>of(
                        "format", "listing.jobs.format", row -> row.format().ending()),
                Column.<ExportJob>of("requested", "listing.jobs.requested", ExportJob::requestedAt)
                        .sortedBy("j.requestedAt"),
                Column.<ExportJob>of("state", "listing.jobs.state", ExportJob::state)
                        .sortedBy("j.state")
                        .toned(row -> row.state().tone()),
                Column.<ExportJob>of(
                                "reason",
                                "listing.jobs.reason",
                                row -> row.reason() == null ? null : Worded.of(row.reason()))
                        .under("state"),
                Column.<ExportJob>of(
                                "rows",
                                "listing.jobs.rows",
                                row -> Worded.of("listing.jobs.progress", row.done(), row.total()))
                        .asNumber(),
                Column.<ExportJob>of(
                                "file",
                                "listing.jobs.file",
                                row -> row.file() == null ? null : Worded.of("listing.jobs.fetch"))
                        .linkedTo(row -> row.file() == null ? null : "/files/" + row.file()));
    }

    @Override
    public String order() {
        return "j.requestedAt desc, j.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return jobs.countOwn();
    }

    @Override
    public List<ExportJob> rows(ListQuery query, Slice slice) {
        return jobs.own(slice);
    }
}
