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
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;

/** 计划项 as a list: the items of the plans that are in force, with what is drawn from them. */
@ApplicationScoped
public class PlanItemListing implements Listing<PlanItemRow> {

    @Inject
    private AnnualPlanService plans;

    @Inject
    private TrainingCells cells;

    @Override
    public String name() {
        return "plan-items";
    }

    @Override
    public String address() {
        return "/programme/plan-items.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public String titleKey() {
        return "programme.items.title";
    }

    @Override
    public String emptyKey() {
        return "programme.items.empty";
    }

    @Override
    public List<Column<PlanItemRow>> columns() {
        return List.of(
                Column.<PlanItemRow>of(
                                "title", "programme.column.item", row -> new Bilingual(row.title(), row.titleEn()))
                        .sortedBy("i.title")
                        .linkedTo(row -> "/programme/annual-plan.xhtml?number=" + row.plan()),
                Column.<PlanItemRow>of("number", "programme.column.number", PlanItemRow::number)
                        .under("title")
                        .sortedBy("i.number"),
                Column.<PlanItemRow>of(
                                "base",
                                "programme.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .under("title")
                        .sortedBy("i.plan.organisationName"),
                Column.<PlanItemRow>of("cell", "programme.filter.cell", row -> cells.nameOf(row.cell()))
                        .sortedBy("i.category"),
                Column.<PlanItemRow>of("kind", "programme.field.kind", PlanItemRow::kind)
                        .under("cell")
                        .sortedBy("i.kind"),
                Column.<PlanItemRow>of(
                        "months",
                        "programme.field.months",
                        row -> Worded.of("programme.months", row.firstMonth(), row.lastMonth())),
                Column.<PlanItemRow>of(
                                "cohorts",
                                "programme.field.cohorts",
                                row -> row.quantity().cohorts())
                        .asNumber()
                        .sortedBy("i.cohorts"),
                Column.<PlanItemRow>of(
                                "places",
                                "programme.field.places",
                                row -> row.quantity().places())
                        .asNumber()
                        .sortedBy("i.places"),
                Column.<PlanItemRow>of(
                                "personDays",
                                "programme.field.personDays",
                                row -> row.quantity().personDays())
                        .asNumber()
                        .sortedBy("i.personDays"),
                Column.<PlanItemRow>of("budget", "programme.field.budget", row -> row.budget())
                        .asNumber()
                        .sortedBy("i.budget")
                        .onRequest(),
                Column.<PlanItemRow>of(
                                "drawnPlaces",
                                "programme.field.drawnPlaces",
                                row -> row.drawn().places())
                        .asNumber(),
                Column.<PlanItemRow>of(
                                "openPlaces",
                                "programme.field.openPlaces",
                                row -> row.open().places())
                        .asNumber());
    }

    @Override
    public List<Filter> filters() {
        return List.of(cells.byBase(), cells.byCell());
    }

    @Override
    public String order() {
        return "i.plan.year desc, i.plan.organisation, i.number";
    }

    @Override
    public int count(ListQuery query) {
        return plans.countItems(asked(query));
    }

    @Override
    public List<PlanItemRow> rows(ListQuery query, Slice slice) {
        return plans.items(asked(query), slice);
    }

    private static PlanQuery asked(ListQuery query) {
        return new PlanQuery(
                null, null, query.text(TrainingCells.BASE), null, TrainingCell.of(query.text(TrainingCells.CELL)));
    }
}
