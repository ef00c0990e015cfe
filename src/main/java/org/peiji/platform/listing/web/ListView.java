package org.peiji.platform.listing.web;

import java.util.List;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.web.Due;

/** One page of a list, in the reader's words, as {@code pj:listing} shows it. Made by {@link Lists}. */
public final class ListView {

    private final Listing<?> listing;
    private final ListQuery query;
    private final int total;
    private final List<Head> heads;
    private final List<Line> lines;
    private final List<Question> questions;
    private final List<Link> orders;
    private final List<Choice> choices;
    private final List<Button> actions;
    private final boolean exportable;

    ListView(
            Listing<?> listing,
            ListQuery query,
            int total,
            List<Head> heads,
            List<Line> lines,
            List<Question> questions,
            List<Link> orders,
            List<Choice> choices,
            List<Button> actions,
            boolean exportable) {
        this.listing = listing;
        this.query = query;
        this.total = total;
        this.heads = heads;
        this.lines = lines;
        this.questions = questions;
        this.orders = orders;
        this.choices = choices;
        this.actions = actions;
        this.exportable = exportable;
    }

    public String getName() {
        return listing.name();
    }

    public String getTitleKey() {
        return listing.titleKey();
    }

    public String getEmptyKey() {
        return listing.emptyKey();
    }

    public ListQuery getQuery() {
        return query;
    }

    public int getTotal() {
        return total;
    }

    public List<Head> getHeads() {
        return heads;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Orders to choose from, as they stand in the address. */
    public List<Link> getOrders() {
        return orders;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** What can be done with several rows. */
    public List<Button> getActions() {
        return actions;
    }

    public boolean isSelecting() {
        return !actions.isEmpty() && total > 0;
    }

    public boolean isExportable() {
        return exportable && total > 0;
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    public int getPages() {
        return Math.max(1, (total + query.size() - 1) / query.size());
    }

    /** Running number of the first row shown. */
    public int getFirst() {
        return total == 0 ? 0 : (query.page() - 1) * query.size() + 1;
    }

    public int getLast() {
        return Math.min(total, query.page() * query.size());
    }

    public List<Link> getSizes() {
        return ListQuery.SIZES.stream()
                .map(size ->
                        new Link(String.valueOf(size), "?" + query.sized(size).address(), size == query.size()))
                .toList();
    }

    /** Address of another page of this list. */
    public String page(int number) {
        return "?" + query.atPage(number).address();
    }

    public String getUnfiltered() {
        return "?" + query.unfiltered().address();
    }

    /** The address as it is, for coming back to it. */
    public String getHere() {
        return query.address();
    }

    /** The query part of an export: the same rows in the same order, the columns that are shown. */
    public String getExport() {
        List<String> shown =
                choices.stream().filter(Choice::shown).map(Choice::key).toList();
        return query.atPage(1).selecting(List.of()).showing(shown).address();
    }

    /** Rows that are chosen on other pages. */
    public List<String> getElsewhere() {
        return query.selected().stream()
                .filter(id -> lines.stream().noneMatch(line -> id.equals(line.id())))
                .toList();
    }

    /**
     * The head of a column.
     *
     * @param href where a click sorts; null if it cannot
     * @param order as it stands in the address, for a button
     * @param sorted {@code ascending}, {@code descending} or empty
     */
    public record Head(String label, String href, String order, String sorted, String style) {}

    /** A row. */
    public record Line(String id, boolean selected, List<Cell> cells, Object row) {}

    /**
     * What a column says of a row.
     *
     * @param sub what stands small below
     */
    public record Cell(
            boolean first, String label, String text, String href, String tone, Due due, String sub, String style) {}

    /** A question of the query area with the present answer. */
    public record Question(String name, String kind, String label, String any, String answer, List<Link> options) {}

    /** A column to choose. */
    public record Choice(String key, String label, boolean shown, boolean fixed) {}

    /** Something that can be done with the chosen rows. */
    public record Button(String name, String label) {}

    /** A link, or an option: its code stands in the place of the address. */
    public record Link(String label, String href, boolean current) {}
}
