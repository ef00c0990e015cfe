package org.peiji.platform.listing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peiji.platform.listing.Batches;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Words;
import org.peiji.platform.preference.PersonalPreferences;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Due.Dues;
import org.peiji.platform.web.Texts;

/**
 * Shows a list as the address asks for it: {@code list = lists.open(listing)} in a page bean's {@code open}, {@code
 * <pj:listing value="#{page.list}"/>} on the page, and that is all.
 */
@ApplicationScoped
public class Lists {

    private static final String COLUMNS = "columns.";

    @Inject
    private PersonalPreferences preferences;

    @Inject
    private Batches batches;

    @Inject
    private CurrentActor current;

    @Inject
    private Words words;

    @Inject
    private Dues dues;

    @Inject
    private Texts texts;

    /** The page of the list that the present address asks for. */
    public <R> ListView open(Listing<R> listing) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        ListQuery asked = ListQuery.of(listing, request.getParameterMap());
        int total = listing.count(asked);
        int last = Math.max(1, (total + asked.size() - 1) / asked.size());
        ListQuery query = asked.page() > last ? asked.atPage(last) : asked;
        List<Column<R>> shown = listing.columns(chosen(listing, query));
        Set<String> keys = shown.stream().map(Column::key).collect(Collectors.toSet());
        List<Column<R>> standing = shown.stream()
                .filter(column -> column.under() == null || !keys.contains(column.under()))
                .toList();
        List<R> rows = total == 0 ? List.of() : listing.page(query, (query.page() - 1) * query.size(), query.size());
        return new ListView(
                listing,
                query,
                total,
                standing.stream().map(column -> head(column, query)).toList(),
                rows.stream()
                        .map(row -> line(listing, query, standing, shown, row))
                        .toList(),
                listing.filters().stream()
                        .map(filter -> question(filter, query))
                        .toList(),
                orders(listing, query),
                listing.columns().stream()
                        .map(column -> new ListView.Choice(
                                column.key(),
                                texts.get(column.labelKey()),
                                keys.contains(column.key()),
                                column == listing.columns().get(0)
                                        || column.key()
                                                .equals(listing.columns().get(0).key())))
                        .toList(),
                batches.of(listing).stream()
                        .map(action -> new ListView.Button(action.name(), texts.get(action.name() + ".do")))
                        .toList(),
                Permission.LISTING_EXPORT.isGivenTo(current.get().role()));
    }

    /** Keeps the person's choice of columns; none brings the usual ones back. */
    public void keepColumns(Listing<?> listing, List<String> keys) {
        preferences.keep(COLUMNS + listing.name(), String.join(",", keys));
    }

    private List<String> chosen(Listing<?> listing, ListQuery query) {
        if (!query.columns().isEmpty()) {
            return query.columns();
        }
        String kept = preferences.of(COLUMNS + listing.name());
        return kept == null ? List.of() : List.of(kept.split(","));
    }

    private ListView.Head head(Column<?> column, ListQuery query) {
        boolean sorted = column.key().equals(query.sort());
        ListQuery next = column.sort() == null ? null : query.sortedBy(column.key());
        return new ListView.Head(
                texts.get(column.labelKey()),
                next == null ? null : "?" + next.address(),
                next == null ? null : next.order(),
                sorted ? query.descending() ? "descending" : "ascending" : "",
                column.isNumber() ? "right" : "");
    }

    private <R> ListView.Line line(
            Listing<R> listing, ListQuery query, List<Column<R>> standing, List<Column<R>> shown, R row) {
        List<ListView.Cell> cells = new ArrayList<>();
        for (Column<R> column : standing) {
            Object value = column.value(row);
            String tone = column.tone(row);
            cells.add(new ListView.Cell(
                    cells.isEmpty(),
                    texts.get(column.labelKey()),
                    words.of(value),
                    column.link(row),
                    tone,
                    column.isDeadline() && value != null ? dues.of((Instant) value) : null,
                    shown.stream()
                            .filter(each -> column.key().equals(each.under()))
                            .map(each -> words.of(each.value(row)))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    column.isNumber() ? "right num" : ""));
        }
        String id = listing.id(row);
        return new ListView.Line(id, id != null && query.selected().contains(id), cells, row);
    }

    /** The list's own order, and each column up and down: what the heads offer, where a narrow screen has no heads. */
    private List<ListView.Link> orders(Listing<?> listing, ListQuery query) {
        List<ListView.Link> orders = new ArrayList<>();
        orders.add(new ListView.Link(texts.get("listing.order.own"), "", query.order() == null));
        for (Column<?> column : listing.columns()) {
            if (column.sort() != null) {
                String label = texts.get(column.labelKey());
                for (String sign : List.of("", "-")) {
                    String order = sign + column.key();
                    String key = sign.isEmpty() ? "listing.order.up" : "listing.order.down";
                    orders.add(new ListView.Link(texts.of(key, label), order, order.equals(query.order())));
                }
            }
        }
        return orders;
    }

    private ListView.Question question(Filter filter, ListQuery query) {
        String answer = query.text(filter.name());
        return new ListView.Question(
                filter.name(),
                filter.kind().name(),
                texts.get(filter.labelKey()),
                texts.get(filter.anyKey()),
                answer,
                filter.options().get().stream()
                        .map(option -> new ListView.Link(
                                words.of(option.label()),
                                option.code(),
                                option.code().equals(answer)))
                        .toList());
    }
}
