package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 机构名录 as a list. */
@ApplicationScoped
public class OrganisationListing implements Listing<OrganisationSummary> {

    @Inject
    private OrganisationRegisterService register;

    @Inject
    private ProvinceNames provinces;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public String address() {
        return "/organisation/organisations.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ORGANISATION_READ;
    }

    @Override
    public String titleKey() {
        return "organisation.list.title";
    }

    @Override
    public String emptyKey() {
        return "organisation.list.empty";
    }

    @Override
    public List<Column<OrganisationSummary>> columns() {
        return List.of(
                Column.<OrganisationSummary>of(
                                "name", "organisation.list.name", row -> new Bilingual(row.nameZh(), row.nameEn()))
                        .sortedBy("o.currentName"),
                Column.<OrganisationSummary>of(
                                "other",
                                "organisation.list.otherName",
                                row -> new Bilingual(row.nameEn() == null ? row.nameZh() : row.nameEn(), row.nameZh()))
                        .under("name"),
                Column.<OrganisationSummary>of("kind", "organisation.list.kind", OrganisationSummary::kind)
                        .sortedBy("o.kind"),
                Column.<OrganisationSummary>of(
                                "province", "organisation.list.province", row -> provinces.of(row.provinceCode()))
                        .sortedBy("o.provinceCode"),
                Column.<OrganisationSummary>of("code", "organisation.list.code", OrganisationSummary::code)
                        .sortedBy("o.code"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("organisation.list.searchHint", "organisation.list.searchLabel"),
                Filter.choice("kind", "organisation.list.kind", "organisation.list.anyKind", OrganisationKind.values()),
                Filter.choice(
                        "province",
                        "organisation.list.province",
                        "organisation.list.anyProvince",
                        () -> register.provinces().stream()
                                .map(each -> new Filter.Option(each.code(), provinces.of(each.code())))
                                .toList()));
    }

    @Override
    public String order() {
        return "o.code";
    }

    @Override
    public int count(ListQuery query) {
        return register.count(
                query.text("search"), query.constant("kind", OrganisationKind.class), query.text("province"));
    }

    @Override
    public List<OrganisationSummary> rows(ListQuery query, Slice slice) {
        return register.page(
                query.text("search"), query.constant("kind", OrganisationKind.class), query.text("province"), slice);
    }
}
