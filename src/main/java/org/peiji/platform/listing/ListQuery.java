package org.peiji.platform.listing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 查询条件: all that an address says of a list: filter, order, page, columns, chosen rows. Whatever the list does not
 * know is left out, so that a wrong address shows a list and never a fault.
 *
 * @param filters answers by the name of their question
 * @param sort key of the column by which it is sorted; null for the list's own order
 * @param page from 1
 * @param columns keys of the columns asked for; empty for the person's own choice
 * @param selected ids of the rows that are chosen, on whatever page
 */
public record ListQuery(
        Map<String, String> filters,
        String sort,
        boolean descending,
        int page,
        int size,
        List<String> columns,
        List<String> selected) {

    public static final List<Integer> SIZES = List.of(20, 50, 100);

    /** How many rows may be chosen at once, [C] convention. */
    public static final int MOST_SELECTED = 200;

    private static final int LONGEST_ANSWER = 100;

    public static ListQuery none() {
        return new ListQuery(Map.of(), null, false, 1, SIZES.get(0), List.of(), List.of());
    }

    /** Reads the parameters of an address; of one that is said several times the last counts. */
    public static ListQuery of(Listing<?> listing, Map<String, String[]> parameters) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Filter filter : listing.filters()) {
            String answer = last(parameters, filter.name());
            if (answer != null && answer.length() <= LONGEST_ANSWER) {
                filters.put(filter.name(), answer);
            }
        }
        String order = last(parameters, "sort");
        boolean descending = order != null && order.startsWith("-");
        String key = descending ? order.substring(1) : order;
        Set<String> known = listing.columns().stream().map(Column::key).collect(Collectors.toSet());
        boolean sortable = listing.columns().stream()
                .anyMatch(column -> column.sort() != null && column.key().equals(key));
        return new ListQuery(
                Map.copyOf(filters),
                sortable ? key : null,
                sortable && descending,
                Math.max(1, number(last(parameters, "page"))),
                SIZES.contains(number(last(parameters, "size"))) ? number(last(parameters, "size")) : SIZES.get(0),
                all(parameters, "columns")
                        .flatMap(some -> Stream.of(some.split(",")))
                        .filter(known::contains)
                        .distinct()
                        .toList(),
                all(parameters, "selected")
                        .filter(id -> id.matches("[\\w.:@-]{1,64}"))
                        .distinct()
                        .limit(MOST_SELECTED)
                        .toList());
    }

    /** Reads the query part of an address. */
    public static ListQuery of(Listing<?> listing, String query) {
        return of(listing, parameters(query));
    }

    /** The answer to a question; null if it was not asked. */
    public String text(String filter) {
        return filters.get(filter);
    }

    /** The constant that the answer names; null if there is none of that name. */
    public <E extends Enum<E>> E constant(String filter, Class<E> type) {
        String name = filters.get(filter);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean flag(String filter) {
        return Boolean.parseBoolean(filters.get(filter));
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    public ListQuery atPage(int number) {
        return new ListQuery(filters, sort, descending, number, size, columns, selected);
    }

    public ListQuery sized(int rows) {
        return new ListQuery(filters, sort, descending, 1, rows, columns, selected);
    }

    /** Sorted by that column; the other way round if it is sorted by it already. From the first page. */
    public ListQuery sortedBy(String key) {
        return new ListQuery(filters, key, key.equals(sort) && !descending, 1, size, columns, selected);
    }

    public ListQuery showing(List<String> keys) {
        return new ListQuery(filters, sort, descending, page, size, keys, selected);
    }

    public ListQuery selecting(List<String> ids) {
        return new ListQuery(filters, sort, descending, page, size, columns, ids);
    }

    public ListQuery unfiltered() {
        return new ListQuery(Map.of(), sort, descending, 1, size, columns, selected);
    }

    /** As the order stands in an address: a column, with a minus in front if it falls. */
    public String order() {
        return sort == null ? null : (descending ? "-" : "") + sort;
    }

    /** The query part of an address, without the question mark; the same query always reads the same. */
    public String address() {
        List<String> parts = new ArrayList<>();
        filters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> parts.add(part(answer.getKey(), answer.getValue())));
        if (sort != null) {
            parts.add(part("sort", order()));
        }
        if (size != SIZES.get(0)) {
            parts.add(part("size", String.valueOf(size)));
        }
        if (!columns.isEmpty()) {
            parts.add("columns=" + String.join(",", columns));
        }
        if (page > 1) {
            parts.add(part("page", String.valueOf(page)));
        }
        selected.forEach(id -> parts.add(part("selected", id)));
        return String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, String[]> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : (query == null ? "" : query).split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters
                        .computeIfAbsent(part.substring(0, sign), name -> new ArrayList<>())
                        .add(decoded(part.substring(sign + 1)));
            }
        }
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String last(Map<String, String[]> parameters, String name) {
        return all(parameters, name).reduce((before, after) -> after).orElse(null);
    }

    private static Stream<String> all(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
