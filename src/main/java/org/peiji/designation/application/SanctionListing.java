package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.designation.domain.Sanction;
import org.peiji.designation.domain.SanctionState;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.security.Permission;

/** 申报惩戒 as a list, the latest first. */
@ApplicationScoped
public class SanctionListing implements Listing<Sanction> {

    @Inject
    private SanctionService service;

    @Inject
    private ProvinceNames provinces;

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public String address() {
        return "/designation/sanctions.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.DESIGNATION_READ_SANCTIONS;
    }

    @Override
    public String titleKey() {
        return "designation.sanctions.title";
    }

    @Override
    public String emptyKey() {
        return "designation.sanctions.empty";
    }

    @Override
    public List<Column<Sanction>> columns() {
        return List.of(
                Column.<Sanction>of(
                                "institution",
                                "designation.sanctions.column.institution",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .linkedTo(row -> "/designation/sanction.xhtml?number=" + row.number())
                        .sortedBy("s.organisationName"),
                Column.<Sanction>of("number", "designation.sanctions.column.number", Sanction::number)
                        .under("institution")
                        .sortedBy("s.number"),
                Column.<Sanction>of(
                                "province", "designation.bases.column.province", row -> provinces.of(row.province()))
                        .sortedBy("s.province"),
                Column.<Sanction>of(
                                "days",
                                "designation.sanctions.column.days",
                                row -> row.from() == null ? null : new Span(row.from(), row.until()))
                        .sortedBy("s.until"),
                Column.<Sanction>of("state", "designation.sanctions.column.state", Sanction::state)
                        .sortedBy("s.state")
                        .toned(row -> row.state().tone()),
                Column.<Sanction>of("document", "designation.sanctions.column.document", Sanction::document)
                        .onRequest());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("designation.sanctions.searchHint", "designation.sanctions.searchLabel"),
                Filter.choice(
                        "state",
                        "designation.sanctions.column.state",
                        "designation.applications.status.any",
                        SanctionState.values()));
    }

    @Override
    public String order() {
        return "s.proposedAt desc, s.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return service.count(query.text("search"), query.constant("state", SanctionState.class));
    }

    @Override
    public List<Sanction> rows(ListQuery query, Slice slice) {
        return service.page(query.text("search"), query.constant("state", SanctionState.class), slice);
    }
}
