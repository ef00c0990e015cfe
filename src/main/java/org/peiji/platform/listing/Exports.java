package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/**
 * 导出: writes what a query shows to a file, chunk by chunk. Personal columns are masked unless the actor may take
 * personal data along; every export stands in the audit trail with its number of rows.
 */
@ApplicationScoped
public class Exports {

    /** Rows read at once. */
    static final int CHUNK = 500;

    /** More than this is no list any more, [C] convention. */
    static final int MOST_ROWS = 500_000;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private BusinessClock clock;

    /**
     * How many rows an export would have.
     *
     * @throws Forbidden if the acting person may not read the list, or not export
     * @throws Refusal if it is more than any export may have
     */
    public int count(Listing<?> listing, ListQuery query) {
        Actor actor = current.get();
        if (!Permission.LISTING_EXPORT.isGivenTo(actor.role())
                || !listing.permission().isGivenTo(actor.role())) {
            audit.refused(actor, Permission.LISTING_EXPORT.name(), listing.name());
            throw new Forbidden("shell.refusal.permission", Permission.LISTING_EXPORT);
        }
        int rows = listing.count(query);
        if (rows > MOST_ROWS) {
            throw new Refusal("listing.refusal.tooManyRows", rows, MOST_ROWS);
        }
        return rows;
    }

    /**
     * Writes all rows of the query and answers how many they were.
     *
     * @param told hears how many rows are written so far
     */
    public <R> int write(Listing<R> listing, ListQuery query, ExportFormat format, OutputStream out, IntConsumer told)
            throws IOException {
        int expected = count(listing, query);
        Actor actor = current.get();
        boolean whole = Permission.PERSONAL_DATA_EXPORT.isGivenTo(actor.role());
        List<Column<R>> columns = listing.columns(query.columns());
        String title = texts.get(listing.titleKey());
        int written = 0;
        try (TableWriter table = format.open(out, title, texts.get("listing.export.about"))) {
            table.head(
                    columns.stream().map(column -> texts.get(column.labelKey())).toList());
            List<R> rows;
            do {
                rows = listing.page(query, written, CHUNK);
                for (R row : rows) {
                    table.row(cells(columns, row, whole));
                }
                written += rows.size();
                told.accept(written);
            } while (rows.size() == CHUNK && written < MOST_ROWS);
            boolean masked = !whole && columns.stream().anyMatch(Column::isPersonal);
            table.note(about(title, query, actor, written, masked));
        }
        audit.allowed(
                actor,
                Permission.LISTING_EXPORT.name(),
                listing.name(),
                format.ending(),
                "rows:" + written,
                "expected:" + expected);
        return written;
    }

    private <R> List<Object> cells(List<Column<R>> columns, R row, boolean whole) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            Object value = column.value(row);
            if (column.isPersonal() && !whole) {
                cells.add(column.masked(words.of(value)));
            } else {
                cells.add(value instanceof Number || value instanceof LocalDate ? value : words.of(value));
            }
        }
        return cells;
    }

    private List<String> about(String title, ListQuery query, Actor actor, int rows, boolean masked) {
        List<String> lines = new ArrayList<>(List.of(
                texts.of("listing.export.of", title, rows),
                texts.of("listing.export.by", actor.personName(), actor.organisationName(), clock.instant()),
                texts.of(
                        "listing.export.filter",
                        query.isFiltered() ? String.join(" ", query.filters().values()) : texts.get("listing.none"))));
        if (masked) {
            lines.add(texts.get("listing.export.masked"));
        }
        return lines;
    }
}
