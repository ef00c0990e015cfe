package org.peiji.insight.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 登记学校 as a list: the schools behind a coverage figure. */
@ApplicationScoped
public class SchoolListing implements Listing<SchoolRow> {

    @Inject
    private AssessmentDashboard dashboard;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private OrganisationDirectory directory;

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public String address() {
        return "/insight/rows.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.INSIGHT_READ;
    }

    @Override
    public String titleKey() {
        return "insight.rows.title";
    }

    @Override
    public String emptyKey() {
        return "insight.rows.empty";
    }

    @Override
    public List<Column<SchoolRow>> columns() {
        return List.of(
                Column.<SchoolRow>of("school", "insight.rows.school", row -> new Bilingual(row.nameZh(), row.nameEn()))
                        .sortedBy("s.name_zh"),
                Column.<SchoolRow>of("code", "insight.rows.code", SchoolRow::code)
                        .under("school")
                        .sortedBy("s.code"),
                Column.<SchoolRow>of(
                                "province",
                                "insight.coverage.province",
                                row -> new Bilingual(row.provinceZh(), row.provinceEn()))
                        .sortedBy("p.ordinal"),
                Column.<SchoolRow>of("kind", "insight.rows.kind", SchoolRow::kind)
                        .sortedBy("s.kind"),
                Column.<SchoolRow>of(
                                "state",
                                "insight.rows.state",
                                row -> Worded.of(row.covered() ? "insight.rows.covered" : "insight.rows.uncovered"))
                        .sortedBy("s.covered")
                        .toned(row -> row.covered() ? "ok" : "quiet"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice(
                        "province",
                        "insight.coverage.province",
                        "insight.rows.province",
                        () -> directory.provinces().stream()
                                .map(each -> new Filter.Option(each.code(), provinces.of(each.code())))
                                .toList()),
                Filter.choice(
                        "covered",
                        "insight.rows.state",
                        "insight.rows.all",
                        () -> List.of(
                                new Filter.Option("true", Worded.of("insight.rows.covered")),
                                new Filter.Option("false", Worded.of("insight.rows.uncovered")))));
    }

    @Override
    public String order() {
        return "p.ordinal, s.code";
    }

    @Override
    public int count(ListQuery query) {
        return dashboard.countSchools(query.text("province"), covered(query));
    }

    @Override
    public List<SchoolRow> rows(ListQuery query, Slice slice) {
        return dashboard.schools(query.text("province"), covered(query), slice);
    }

    private static Boolean covered(ListQuery query) {
        return query.text("covered") == null ? null : query.flag("covered");
    }
}
