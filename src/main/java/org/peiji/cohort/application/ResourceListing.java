package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 教学资源 as a list: the lecturers, rooms and sites within the reader's scope. */
@ApplicationScoped
public class ResourceListing implements Listing<TeachingResource> {

    @Inject
    private ResourceService service;

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public String address() {
        return "/cohort/resources.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.COHORT_READ_RESOURCES;
    }

    @Override
    public String titleKey() {
        return "cohort.resources.title";
    }

    @Override
    public String emptyKey() {
        return "cohort.resources.empty";
    }

    @Override
    public List<Column<TeachingResource>> columns() {
        return List.of(
                Column.<TeachingResource>of("name", "cohort.field.resourceName", TeachingResource::name)
                        .sortedBy("r.name")
                        .linkedTo(row -> "/cohort/resource.xhtml?number=" + row.number()),
                Column.<TeachingResource>of("number", "cohort.resources.number", TeachingResource::number)
                        .under("name")
                        .sortedBy("r.number"),
                Column.<TeachingResource>of("kind", "cohort.field.resourceKind", TeachingResource::kind)
                        .sortedBy("r.kind"),
                Column.<TeachingResource>of("place", "cohort.field.resourcePlace", TeachingResource::place)
                        .sortedBy("r.place"),
                Column.<TeachingResource>of("title", "cohort.field.academicTitle", TeachingResource::title)
                        .sortedBy("r.title"),
                Column.<TeachingResource>of("seats", "cohort.field.seats", TeachingResource::seats)
                        .sortedBy("r.seats")
                        .asNumber(),
                Column.<TeachingResource>of("base", "cohort.column.base", TeachingResource::organisation)
                        .sortedBy("r.organisation")
                        .onRequest());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("cohort.resources.searchHint", "cohort.searchLabel"),
                Filter.choice("kind", "cohort.field.resourceKind", "cohort.resources.anyKind", ResourceKind.values()));
    }

    @Override
    public String order() {
        return "r.kind, r.name, r.number";
    }

    @Override
    public int count(ListQuery query) {
        return service.count(query.constant("kind", ResourceKind.class), query.text("search"));
    }

    @Override
    public List<TeachingResource> rows(ListQuery query, Slice slice) {
        return service.page(query.constant("kind", ResourceKind.class), query.text("search"), slice);
    }

    @Override
    public String id(TeachingResource row) {
        return row.number();
    }
}
