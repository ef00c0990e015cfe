package org.peiji.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.Worklist;

/** 待办 page: what waits for this person, soonest first. The address holds the box, the search and the page. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Texts texts;

    private Box box = Box.ALL;
    private String search;
    private final Paging paging = new Paging();

    private transient List<WorkItemRow> rows;
    private transient List<Counter> counters;

    public void open() {
        paging.of(worklist.count(box, search));
        rows = worklist.page(box, search, paging.offset(), Paging.SIZE);
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

    public Paging getPaging() {
        return paging;
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        String address = "worklist.xhtml?box=" + box;
        return search == null ? address : address + "&search=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
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
