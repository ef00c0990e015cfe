package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.programme.ProgrammeState;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;

/** 培训项目 as a list, newest first. */
@ApplicationScoped
public class ProgrammeListing implements Listing<ProgrammeSummary> {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private TieredTrainingSystem system;

    @Inject
    private TrainingCells cells;

    @Inject
    private CurrentActor current;

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public String address() {
        return "/programme/programmes.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public String titleKey() {
        return "programme.title";
    }

    @Override
    public String emptyKey() {
        return "programme.empty";
    }

    @Override
    public List<Column<ProgrammeSummary>> columns() {
        return List.of(
                Column.<ProgrammeSummary>of(
                                "title", "programme.column.title", row -> new Bilingual(row.title(), row.titleEn()))
                        .sortedBy("p.title")
                        .linkedTo(row -> "/programme/"
                                + (row.state() == ProgrammeState.DRAFT && isDrafter() ? "draft-programme" : "programme")
                                + ".xhtml?number=" + row.number()),
                Column.<ProgrammeSummary>of("number", "programme.column.number", ProgrammeSummary::number)
                        .under("title")
                        .sortedBy("p.number"),
                Column.<ProgrammeSummary>of(
                                "base",
                                "programme.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .under("title")
                        .sortedBy("p.organisationName"),
                Column.<ProgrammeSummary>of("kind", "programme.field.kind", ProgrammeSummary::kind)
                        .sortedBy("p.kind"),
                Column.<ProgrammeSummary>of("plan", "programme.column.plan", this::planWords)
                        .sortedBy("p.planItem"),
                Column.<ProgrammeSummary>of(
                                "categories",
                                "programme.field.categories",
                                row -> row.categories().stream()
                                        .map(code -> named(system.categories(), code))
                                        .toList())
                        .onRequest(),
                Column.<ProgrammeSummary>of(
                                "level", "programme.field.level", row -> named(system.levels(), row.level()))
                        .sortedBy("p.level")
                        .onRequest(),
                Column.<ProgrammeSummary>of("places", "programme.field.places", ProgrammeSummary::places)
                        .sortedBy("p.places")
                        .asNumber(),
                Column.<ProgrammeSummary>of("hours", "programme.field.plannedHours", ProgrammeSummary::plannedHours)
                        .sortedBy("p.plannedHours")
                        .asNumber(),
                Column.<ProgrammeSummary>of("year", "programme.field.year", ProgrammeSummary::year)
                        .sortedBy("p.year")
                        .asNumber(),
                Column.<ProgrammeSummary>of("state", "programme.column.state", ProgrammeSummary::state)
                        .sortedBy("p.state")
                        .toned(row -> row.state().tone()));
    }

    private Object planWords(ProgrammeSummary row) {
        return row.isOutsidePlan() ? Worded.of("programme.outsidePlan") : cells.nameOf(row.category(), row.level());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("programme.searchHint", "programme.searchLabel"),
                Filter.choice("state", "programme.column.state", "programme.anyState", ProgrammeState.values()),
                cells.byBase(),
                cells.byCell(),
                Filter.flag("outside", "programme.outsidePlan"));
    }

    @Override
    public String order() {
        return "p.year desc, p.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return programmes.count(filter(query));
    }

    @Override
    public List<ProgrammeSummary> rows(ListQuery query, Slice slice) {
        return programmes.page(filter(query), slice);
    }

    private static ProgrammeFilter filter(ListQuery query) {
        return new ProgrammeFilter(
                null,
                null,
                query.text("search"),
                query.text(TrainingCells.BASE),
                TrainingCell.of(query.text(TrainingCells.CELL)),
                null,
                query.constant("state", ProgrammeState.class),
                null,
                query.flag("outside"));
    }

    private boolean isDrafter() {
        return Permission.PROGRAMME_DRAFT_PROGRAMME.isGivenTo(current.get().role());
    }

    private static Bilingual named(List<CodedName> names, String code) {
        return names.stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .map(name -> new Bilingual(name.nameZh(), name.nameEn()))
                .orElse(new Bilingual(code, code));
    }
}
