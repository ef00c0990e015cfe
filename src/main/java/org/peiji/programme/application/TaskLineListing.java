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
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;

/** 任务指标 as a list: the lines of the task books that are in force. */
@ApplicationScoped
public class TaskLineListing implements Listing<TaskLineRow> {

    @Inject
    private TaskBookService books;

    @Inject
    private TrainingCells cells;

    @Override
    public String name() {
        return "task-lines";
    }

    @Override
    public String address() {
        return "/programme/task-lines.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public String titleKey() {
        return "programme.lines.title";
    }

    @Override
    public String emptyKey() {
        return "programme.lines.empty";
    }

    @Override
    public List<Column<TaskLineRow>> columns() {
        return List.of(
                Column.<TaskLineRow>of(
                                "base",
                                "programme.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .sortedBy("l.book.organisationName")
                        .linkedTo(row -> "/programme/task-book.xhtml?number=" + row.book()),
                Column.<TaskLineRow>of("book", "programme.column.number", TaskLineRow::book)
                        .under("base")
                        .sortedBy("l.book.number"),
                Column.<TaskLineRow>of("cell", "programme.filter.cell", row -> cells.nameOf(row.cell()))
                        .sortedBy("l.category"),
                Column.<TaskLineRow>of(
                                "cohorts",
                                "programme.field.cohorts",
                                row -> row.target().cohorts())
                        .asNumber()
                        .sortedBy("l.cohorts"),
                Column.<TaskLineRow>of(
                                "places",
                                "programme.field.places",
                                row -> row.target().places())
                        .asNumber()
                        .sortedBy("l.places"),
                Column.<TaskLineRow>of(
                                "personDays",
                                "programme.field.personDays",
                                row -> row.target().personDays())
                        .asNumber()
                        .sortedBy("l.personDays"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(cells.byBase(), cells.byCell());
    }

    @Override
    public String order() {
        return "l.book.year desc, l.book.organisation, l.id";
    }

    @Override
    public int count(ListQuery query) {
        return books.countLines(asked(query));
    }

    @Override
    public List<TaskLineRow> rows(ListQuery query, Slice slice) {
        return books.lines(asked(query), slice);
    }

    private static PlanQuery asked(ListQuery query) {
        return new PlanQuery(
                null, null, query.text(TrainingCells.BASE), null, TrainingCell.of(query.text(TrainingCells.CELL)));
    }
}
