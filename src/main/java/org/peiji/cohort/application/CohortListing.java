package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.ProgrammeDirectory;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;

/** 班次 as a list: the cohorts within the reader's scope, those that begin last first. */
@ApplicationScoped
public class CohortListing implements Listing<CohortSummary> {

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private CurrentActor current;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private TrainingCells cells;

    @Inject
    private ProgrammeDirectory programmes;

    @Inject
    private BusinessClock clock;

    @Override
    public String name() {
        return "cohorts";
    }

    @Override
    public String address() {
        return "/cohort/cohorts.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.COHORT_READ;
    }

    @Override
    public String titleKey() {
        return "cohort.title";
    }

    @Override
    public String emptyKey() {
        return "cohort.empty";
    }

    @Override
    public List<Column<CohortSummary>> columns() {
        return List.of(
                Column.<CohortSummary>of(
                                "cohort", "cohort.column.cohort", row -> new Bilingual(row.title(), row.titleEn()))
                        .sortedBy("c.title")
                        .linkedTo(row -> "/cohort/"
                                + (row.state() == CohortState.DRAFT && isDrafter() ? "draft-cohort" : "cohort")
                                + ".xhtml?number=" + row.number()),
                Column.<CohortSummary>of("number", "cohort.column.number", CohortSummary::number)
                        .under("cohort")
                        .sortedBy("c.number"),
                Column.<CohortSummary>of(
                                "base",
                                "cohort.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .under("cohort")
                        .sortedBy("c.organisationName"),
                Column.<CohortSummary>of("province", "cohort.column.province", row -> provinces.of(row.province()))
                        .sortedBy("c.province")
                        .onRequest(),
                Column.<CohortSummary>of("dates", "cohort.field.dates", row -> new Span(row.starts(), row.ends()))
                        .sortedBy("c.starts"),
                Column.<CohortSummary>of("place", "cohort.field.place", CohortSummary::place)
                        .under("dates")
                        .sortedBy("c.place"),
                Column.<CohortSummary>of("window", "cohort.field.window", row -> new Span(row.opens(), row.closes()))
                        .sortedBy("c.closes"),
                Column.<CohortSummary>of("hours", "cohort.field.classHours", CohortSummary::classHours)
                        .sortedBy("c.classHours")
                        .asNumber()
                        .onRequest(),
                Column.<CohortSummary>of("taken", "cohort.column.taken", CohortSummary::taken)
                        .sortedBy("c.taken")
                        .asNumber(),
                Column.<CohortSummary>of("capacity", "cohort.field.capacity", CohortSummary::capacity)
                        .sortedBy("c.capacity")
                        .asNumber(),
                Column.<CohortSummary>of("state", "cohort.column.state", CohortSummary::state)
                        .sortedBy("c.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("cohort.searchHint", "cohort.searchLabel"),
                Filter.choice("state", "cohort.column.state", "cohort.anyState", CohortState.values()),
                cells.byBase(),
                cells.byCell(),
                Filter.flag("ended", "cohort.ended"));
    }

    @Override
    public String order() {
        return "c.starts desc, c.number";
    }

    @Override
    public int count(ListQuery query) {
        return cohorts.count(filter(query));
    }

    @Override
    public List<CohortSummary> rows(ListQuery query, Slice slice) {
        return cohorts.page(filter(query), slice);
    }

    private CohortFilter filter(ListQuery query) {
        String base = query.text(TrainingCells.BASE);
        TrainingCell cell = TrainingCell.of(query.text(TrainingCells.CELL));
        return new CohortFilter(
                query.constant("state", CohortState.class),
                query.text("search"),
                base,
                cell == null ? null : programmes.numbersOf(base, cell, null),
                query.flag("ended") ? clock.today() : null);
    }

    @Override
    public String id(CohortSummary row) {
        return row.number();
    }

    private boolean isDrafter() {
        return Permission.COHORT_DRAFT_COHORT.isGivenTo(current.get().role());
    }
}
