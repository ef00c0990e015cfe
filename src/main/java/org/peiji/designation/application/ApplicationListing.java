package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 基地申报 as a list: the applications within the reader's scope, latest submission first. */
@ApplicationScoped
public class ApplicationListing implements Listing<ApplicationRow> {

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private Scope scope;

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public String address() {
        return "/designation/applications.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.DESIGNATION_READ;
    }

    @Override
    public String titleKey() {
        return "designation.applications.title";
    }

    @Override
    public String emptyKey() {
        return "designation.applications.empty";
    }

    @Override
    public List<Column<ApplicationRow>> columns() {
        return List.of(
                Column.<ApplicationRow>of(
                                "college",
                                "designation.applications.column.college",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .sortedBy("a.organisationName")
                        .linkedTo(row -> "/designation/"
                                + (row.status() == ApplicationStatus.DRAFT ? "draft-application" : "application")
                                + ".xhtml?number=" + row.number()),
                Column.<ApplicationRow>of("number", "designation.applications.column.number", ApplicationRow::number)
                        .under("college")
                        .sortedBy("a.number"),
                Column.<ApplicationRow>of(
                                "province",
                                "designation.applications.column.province",
                                row -> provinces.of(row.province()))
                        .sortedBy("a.province"),
                Column.<ApplicationRow>of(
                                "round",
                                "designation.applications.column.round",
                                row -> new Bilingual(row.roundTitleZh(), row.roundTitleEn()))
                        .sortedBy("r.year"),
                Column.<ApplicationRow>of("status", "designation.applications.column.status", ApplicationRow::status)
                        .sortedBy("a.status")
                        .toned(row -> row.status().tone()),
                Column.<ApplicationRow>of(
                                "submitted",
                                "designation.applications.column.submitted",
                                row -> BusinessClock.day(row.submittedAt()))
                        .sortedBy("a.submittedAt"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("designation.applications.searchHint", "designation.applications.searchLabel"),
                Filter.choice(
                        "status",
                        "designation.applications.status",
                        "designation.applications.status.any",
                        () -> Stream.of(ApplicationStatus.values())
                                .filter(each -> scope.organisation() != null || each != ApplicationStatus.DRAFT)
                                .map(each -> new Filter.Option(each.name(), each))
                                .toList()),
                Filter.choice(
                        "round",
                        "designation.applications.column.round",
                        "designation.applications.round.any",
                        () -> rounds.all().stream()
                                .map(each ->
                                        new Filter.Option(each.number(), new Bilingual(each.titleZh(), each.titleEn())))
                                .toList()));
    }

    @Override
    public String order() {
        return "coalesce(a.submittedAt, a.draftedAt) desc, a.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return (int) register.count(filter(query));
    }

    @Override
    public List<ApplicationRow> rows(ListQuery query, Slice slice) {
        return register.page(filter(query), slice);
    }

    private static ApplicationFilter filter(ListQuery query) {
        return new ApplicationFilter(
                query.constant("status", ApplicationStatus.class), query.text("search"), query.text("round"));
    }
}
