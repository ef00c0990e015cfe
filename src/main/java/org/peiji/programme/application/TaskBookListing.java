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
import org.peiji.programme.domain.TaskBookState;

/** 任务书 as a list, latest year first. */
@ApplicationScoped
public class TaskBookListing implements Listing<TaskBookRow> {

    @Inject
    private TaskBookService books;

    @Override
    public String name() {
        return "task-books";
    }

    @Override
    public String address() {
        return "/programme/task-books.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.PROGRAMME_READ;
    }

    @Override
    public String titleKey() {
        return "programme.books.title";
    }

    @Override
    public String emptyKey() {
        return "programme.books.empty";
    }

    @Override
    public List<Column<TaskBookRow>> columns() {
        return List.of(
                Column.<TaskBookRow>of(
                                "base",
                                "programme.column.base",
                                row -> new Bilingual(row.organisationName(), row.organisationNameEn()))
                        .sortedBy("b.organisationName")
                        .linkedTo(row -> "/programme/task-book.xhtml?number=" + row.number()),
                Column.<TaskBookRow>of("number", "programme.column.number", TaskBookRow::number)
                        .under("base")
                        .sortedBy("b.number"),
                Column.<TaskBookRow>of("year", "programme.field.year", row -> row.year())
                        .asNumber()
                        .sortedBy("b.year"),
                Column.<TaskBookRow>of("edition", "programme.field.edition", row -> row.edition())
                        .asNumber()
                        .sortedBy("b.edition"),
                Column.<TaskBookRow>of(
                                "cohorts",
                                "programme.field.cohorts",
                                row -> row.total().cohorts())
                        .asNumber(),
                Column.<TaskBookRow>of(
                                "places",
                                "programme.field.places",
                                row -> row.total().places())
                        .asNumber(),
                Column.<TaskBookRow>of(
                                "personDays",
                                "programme.field.personDays",
                                row -> row.total().personDays())
                        .asNumber(),
                Column.<TaskBookRow>of("issuedAt", "programme.field.issuedAt", TaskBookRow::issuedAt)
                        .sortedBy("b.issuedAt")
                        .onRequest(),
                Column.<TaskBookRow>of("state", "programme.column.state", TaskBookRow::state)
                        .sortedBy("b.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("programme.books.searchHint", "programme.books.searchLabel"),
                Filter.choice("state", "programme.column.state", "programme.anyState", TaskBookState.values()));
    }

    @Override
    public String order() {
        return "b.year desc, b.organisation, b.edition desc";
    }

    @Override
    public int count(ListQuery query) {
        return books.count(query.constant("state", TaskBookState.class), query.text("search"));
    }

    @Override
    public List<TaskBookRow> rows(ListQuery query, Slice slice) {
        return books.page(query.constant("state", TaskBookState.class), query.text("search"), slice);
    }
}
