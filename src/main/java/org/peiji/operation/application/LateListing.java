package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;
import org.peiji.worklist.LateTask;

/** 超期事项 as a list, longest late first. */
@ApplicationScoped
public class LateListing implements Listing<LateTask> {

    @Inject
    private OperationService service;

    @Inject
    private ProcessVersions versions;

    @Override
    public String name() {
        return "late";
    }

    @Override
    public String address() {
        return "/operation/late.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATION_READ;
    }

    @Override
    public String titleKey() {
        return "operation.late.title";
    }

    @Override
    public String emptyKey() {
        return "operation.late.empty";
    }

    @Override
    public List<Column<LateTask>> columns() {
        return List.of(
                Column.<LateTask>of("number", "operation.case", LateTask::caseNumber)
                        .sortedBy("w.caseNumber")
                        .linkedTo(row -> "/operation/case.xhtml?number=" + row.caseNumber()),
                Column.<LateTask>of("process", "operation.process", row -> versions.name(row.process()))
                        .under("number")
                        .sortedBy("w.process"),
                Column.<LateTask>of("step", "operation.step", row -> Worded.of(row.labelKey()))
                        .sortedBy("w.task"),
                Column.<LateTask>of("organisation", "operation.late.organisation", LateTask::organisationName)
                        .sortedBy("w.organisationName"),
                Column.<LateTask>of("holder", "operation.late.holder", LateTask::holder),
                Column.<LateTask>of("due", "operation.late.due", LateTask::dueAt)
                        .sortedBy("w.dueAt")
                        .asDeadline());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("operation.late.searchHint", "operation.late.search"),
                Filter.choice("process", "operation.process", "operation.late.anyProcess", this::processes),
                Filter.choice("step", "operation.step", "operation.late.anyStep", this::steps));
    }

    @Override
    public String order() {
        return "w.dueAt, w.taskId";
    }

    @Override
    public int count(ListQuery query) {
        return service.countLateTasks(query.text("process"), query.text("step"), query.text("search"));
    }

    @Override
    public List<LateTask> rows(ListQuery query, Slice slice) {
        return service.lateTasks(query.text("process"), query.text("step"), query.text("search"), slice);
    }

    @Override
    public String id(LateTask row) {
        return row.taskId();
    }

    private List<Filter.Option> processes() {
        return versions.all().stream()
                .map(ProcessVersions.Version::process)
                .distinct()
                .map(process -> new Filter.Option(process, versions.name(process)))
                .toList();
    }

    private List<Filter.Option> steps() {
        return service.lateSteps().stream()
                .map(step -> new Filter.Option(step.task(), Worded.of(step.labelKey())))
                .toList();
    }
}
