package org.peiji.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Texts;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.Worklist;

/** 待办 page: what waits for this person, soonest first. The address holds the box, the search and the page. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 20;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Texts texts;

    private Box box = Box.ALL;
    private String search;
    private int number = 1;

    private transient List<WorkItemRow> rows;
    private transient List<Counter> counters;
    private int total;

    public void open() {
        total = worklist.count(box, search);
        number = Math.max(1, Math.min(number, getPages()));
        rows = worklist.page(box, search, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        Map<Box, Integer> sums = worklist.counters();
        counters = Stream.of(Box.values())
                .map(each -> new Counter(
                        "/worklist/worklist.xhtml?box=" + each,
                        texts.label(each),
                        sums.get(each),
                        tone(each, sums.get(each)),
                        each == box))
                .toList();
    }

    private static String tone(Box box, int count) {
        return switch (box) {
            case OVERDUE -> count > 0 ? "over" : "";
            case SOON -> count > 0 ? "soon" : "";
            default -> "";
        };
    }

    public List<WorkItemRow> getRows() {
        return rows;
    }

    public List<Counter> getCounters() {
        return counters;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFirst() {
        return total == 0 ? 0 : (number - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(total, number * PAGE_SIZE);
    }

    /** Which of the three kinds of emptiness this is: filtered away, nothing done yet, or all done. */
    public String getEmptyKey() {
        return search != null
                ? "worklist.empty.search"
                : box == Box.DONE ? "worklist.empty.done" : "worklist.empty.open";
    }

    public Box getBox() {
        return box;
    }

    public void setBox(Box box) {
        this.box = box == null ? Box.ALL : box;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** One counter above the list, which is also its filter. */
    public record Counter(String href, String label, int count, String tone, boolean current) {}

    /** The worklist's line of the menu, with the number of open tasks. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        @Inject
        private Worklist worklist;

        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.WORKLIST_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.work", "/worklist/worklist.xhtml", "worklist.title", "inbox", 10))
                    : List.of();
        }

        @Override
        public Integer count(Actor actor, String href) {
            int open = worklist.count(Box.ALL, null);
            return open == 0 ? null : open;
        }
    }
}
