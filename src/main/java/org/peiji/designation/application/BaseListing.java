package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.designation.DesignationStatus;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 基地名录 as a list: every designation, latest round first. */
@ApplicationScoped
public class BaseListing implements Listing<BaseRow> {

    @Inject
    private BaseRegister register;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private OrganisationDirectory directory;

    @Override
    public String name() {
        return "bases";
    }

    @Override
    public String address() {
        return "/designation/bases.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.DESIGNATION_READ;
    }

    @Override
    public String titleKey() {
        return "designation.bases.title";
    }

    @Override
    public String emptyKey() {
        return "designation.bases.empty";
    }

    @Override
    public List<Column<BaseRow>> columns() {
        return List.of(
                Column.<BaseRow>of(
                                "base",
                                "designation.bases.column.base",
                                row -> new Bilingual(
                                        row.base().nameZh(), row.base().nameEn()))
                        .sortedBy("d.organisationName")
                        .linkedTo(row ->
                                "/designation/base.xhtml?number=" + row.base().number()),
                Column.<BaseRow>of(
                                "number",
                                "designation.bases.column.number",
                                row -> row.base().number())
                        .under("base")
                        .sortedBy("d.number"),
                Column.<BaseRow>of(
                                "round",
                                "designation.rounds.column.round",
                                row -> new Bilingual(
                                        row.round().titleZh(), row.round().titleEn()))
                        .sortedBy("r.year"),
                Column.<BaseRow>of(
                                "province",
                                "designation.bases.column.province",
                                row -> provinces.of(row.base().authority()))
                        .sortedBy("d.province"),
                Column.<BaseRow>of(
                                "kind",
                                "designation.bases.column.kind",
                                row -> row.base().kind())
                        .sortedBy("d.kind"),
                Column.<BaseRow>of(
                                "term",
                                "designation.bases.column.term",
                                row -> row.base().termStart() == null
                                        ? Worded.of("designation.bases.term.unknown")
                                        : new Span(
                                                row.base().termStart(),
                                                row.base().termEnd()))
                        .sortedBy("d.termStart"),
                Column.<BaseRow>of(
                                "status",
                                "designation.bases.column.status",
                                row -> row.base().status())
                        .sortedBy("d.status")
                        .toned(row -> row.base().status().tone()),
                Column.<BaseRow>of(
                                "document",
                                "designation.bases.column.document",
                                row -> row.base().decisionDocument())
                        .onRequest());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("designation.bases.searchHint", "designation.bases.searchLabel"),
                Filter.choice(
                        "round",
                        "designation.rounds.column.round",
                        "designation.applications.round.any",
                        () -> register.rounds().stream()
                                .map(each ->
                                        new Filter.Option(each.number(), new Bilingual(each.titleZh(), each.titleEn())))
                                .toList()),
                Filter.choice(
                        "province",
                        "designation.bases.column.province",
                        "organisation.list.anyProvince",
                        () -> directory.provinces().stream()
                                .map(each -> new Filter.Option(each.authorityCode(), provinces.of(each.code())))
                                .toList()),
                Filter.choice(
                        "status",
                        "designation.bases.column.status",
                        "designation.applications.status.any",
                        DesignationStatus.values()));
    }

    @Override
    public String order() {
        return "r.year desc, d.province, d.number";
    }

    @Override
    public int count(ListQuery query) {
        return register.count(criteria(query));
    }

    @Override
    public List<BaseRow> rows(ListQuery query, Slice slice) {
        return register.page(criteria(query), slice);
    }

    private static BaseRegister.Criteria criteria(ListQuery query) {
        return new BaseRegister.Criteria(
                query.text("search"),
                query.text("round"),
                query.text("province"),
                query.constant("status", DesignationStatus.class));
    }
}
