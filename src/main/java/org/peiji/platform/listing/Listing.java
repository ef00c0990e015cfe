package org.peiji.platform.listing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peiji.platform.security.Permission;

/**
 * 列表: one list of the product, told once and shown, sorted, paged and exported by the platform. A bean per list. Its
 * rows come from a guarded use case, so that permission and scope hold on the page and in the export alike.
 *
 * @param <R> a row
 */
public interface Listing<R> {

    /** Its name in addresses, e.g. {@code cohorts}. */
    String name();

    /** The page that shows it. */
    String address();

    /** Who may read it at all; the use cases behind {@link #count} and {@link #rows} check it again. */
    Permission permission();

    String titleKey();

    /** What an empty list says: {@code <key>.title} and {@code <key>.hint}. */
    String emptyKey();

    /** In the order of the page; the first names the row and is always shown. */
    List<Column<R>> columns();

    default List<Filter> filters() {
        return List.of();
    }

    /** The order while nobody sorts. Its last expression is unique, so that no row is lost or shown twice. */
    String order();

    int count(ListQuery query);

    List<R> rows(ListQuery query, Slice slice);

    /** What a row is chosen by in batch actions; null where there are none. */
    default String id(R row) {
        return null;
    }

    default List<R> page(ListQuery query, int first, int size) {
        return rows(query, new Slice(order(query), first, size));
    }

    /** The reader's order, then the list's own. */
    default String order(ListQuery query) {
        return columns().stream()
                .filter(column -> column.sort() != null && column.key().equals(query.sort()))
                .findFirst()
                .map(column -> column.sort() + (query.descending() ? " desc" : "") + " nulls last, " + order())
                .orElse(order());
    }

    /** The columns of those keys, in the list's order; the usual ones if there are none. The first is always there. */
    default List<Column<R>> columns(List<String> keys) {
        List<Column<R>> all = columns();
        Set<String> chosen = keys.isEmpty()
                ? all.stream()
                        .filter(column -> !column.isExtra())
                        .map(Column::key)
                        .collect(Collectors.toSet())
                : Set.copyOf(keys);
        return all.stream()
                .filter(column -> column == all.get(0) || chosen.contains(column.key()))
                .toList();
    }
}
