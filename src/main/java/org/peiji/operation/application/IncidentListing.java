package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.engine.Incident;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 技术故障 as a list, oldest first. */
@ApplicationScoped
public class IncidentListing implements Listing<Incident> {

    @Inject
    private Operations operations;

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String address() {
        return "/operation/incidents.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATION_READ;
    }

    @Override
    public String titleKey() {
        return "operation.incidents.title";
    }

    @Override
    public String emptyKey() {
        return "operation.incidents.empty";
    }

    @Override
    public List<Column<Incident>> columns() {
        return List.of(
                Column.<Incident>of("number", "operation.case", Incident::caseNumber)
                        .sortedBy("e.business_key_")
                        .linkedTo(row -> "/operation/case.xhtml?number=" + row.caseNumber()),
                Column.<Incident>of("process", "operation.process", Incident::process)
                        .under("number")
                        .sortedBy("i.proc_def_id_"),
                Column.<Incident>of("step", "operation.step", Incident::step),
                Column.<Incident>of("message", "operation.message", Incident::message),
                Column.<Incident>of("retries", "operation.retries", Incident::retries)
                        .asNumber()
                        .sortedBy("j.retries_"),
                Column.<Incident>of("since", "operation.since", Incident::at).sortedBy("i.incident_timestamp_"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.search("operation.incidents.searchHint", "operation.incidents.search"));
    }

    @Override
    public String order() {
        return "i.incident_timestamp_, i.id_";
    }

    @Override
    public int count(ListQuery query) {
        return operations.countIncidents(query.text("search"));
    }

    @Override
    public List<Incident> rows(ListQuery query, Slice slice) {
        return operations.incidents(query.text("search"), slice);
    }

    @Override
    public String id(Incident row) {
        return row.jobId();
    }
}
