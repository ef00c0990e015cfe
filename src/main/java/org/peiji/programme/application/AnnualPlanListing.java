package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.programme.domain.PlanState;

/** 年度培训计划 as a list, latest year first. */
@ApplicationScoped
public class AnnualPlanListing implements Listing<AnnualPlanRow> {

    @Inject
    private AnnualPlanService plans;

    @Override
    public String name() {
        return "annual-plans";
    }

    @Override
    public String address() {
        return "/programme/annual-plans.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public String titleKey() {
        return "programme.plans.title";
    }

    @Override
    public String emptyKey() {
        return "programme.plans.empty";
    }

    @Override
    public List<Column<AnnualPlanRow>> columns() {
        return List.of(
                Column.<AnnualPlanRow>of(
                                "base",
                                "programme.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .sortedBy("p.organisationName")
                        .linkedTo(row -> "/programme/annual-plan.xhtml?number=" + row.number()),
                Column.<AnnualPlanRow>of("number", "programme.column.number", AnnualPlanRow::number)
                        .under("base")
                        .sortedBy("p.number"),
                Column.<AnnualPlanRow>of("year", "programme.field.year", row -> row.year())
                        .asNumber()
                        .sortedBy("p.year"),
                Column.<AnnualPlanRow>of("case", "programme.field.caseType", AnnualPlanRow::caseType)
                        .sortedBy("p.caseType"),
                Column.<AnnualPlanRow>of("edition", "programme.field.edition", row -> row.edition())
                        .asNumber()
                        .sortedBy("p.edition")
                        .onRequest(),
                Column.<AnnualPlanRow>of(
                                "cohorts",
                                "programme.field.cohorts",
                                row -> row.total().cohorts())
                        .asNumber(),
                Column.<AnnualPlanRow>of(
                                "places",
                                "programme.field.places",
                                row -> row.total().places())
                        .asNumber(),
                Column.<AnnualPlanRow>of(
                                "personDays",
                                "programme.field.personDays",
                                row -> row.total().personDays())
                        .asNumber(),
                Column.<AnnualPlanRow>of("budget", "programme.field.budget", row -> row.budget())
                        .asNumber(),
                Column.<AnnualPlanRow>of("route", "programme.field.route", AnnualPlanRow::route)
                        .sortedBy("p.route"),
                Column.<AnnualPlanRow>of("state", "programme.column.state", AnnualPlanRow::state)
                        .sortedBy("p.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("programme.books.searchHint", "programme.plans.searchLabel"),
                Filter.choice("state", "programme.column.state", "programme.anyState", PlanState.values()));
    }

    @Override
    public String order() {
        return "p.year desc, p.organisation, p.edition desc";
    }

    @Override
    public int count(ListQuery query) {
        return plans.count(query.constant("state", PlanState.class), query.text("search"));
    }

    @Override
    public List<AnnualPlanRow> rows(ListQuery query, Slice slice) {
        return plans.page(query.constant("state", PlanState.class), query.text("search"), slice);
    }

    @Override
    public String id(AnnualPlanRow row) {
        return row.number();
    }
}
