package org.peiji.worklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.worklist.Box;
import org.peiji.worklist.Claims;
import org.peiji.worklist.StepCount;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 待办 page: what waits for this person. The address holds all that is asked for. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Claims claims;

    @Inject
    private transient WorklistView view;

    @Inject
    private transient Acts acts;

    private Box box = Box.ALL;
    private String search;
    private String person;
    private String step;
    private WorkQuery.Sort sort;
    private final Paging paging = new Paging();

    /** As shown, so that a button acts on the line that it stands in. */
    private final ArrayList<WorkItemRow> rows = new ArrayList<>();

    private transient List<StepCount> steps;

    public void open() {
        WorkQuery query = new WorkQuery(box, search, person, step, getSort());
        paging.of(worklist.count(query), Worklist.MOST);
        rows.clear();
        rows.addAll(worklist.page(query, paging.offset(), Paging.SIZE));
    }

    public String claim(String task) {
        return acts.run(() -> claims.claim(task), "worklist.claim.done", "/worklist/" + getAddress());
    }

    public String release(String task) {
        return acts.run(() -> claims.release(task), "worklist.release.done", "/worklist/" + getAddress());
    }

    public List<StepCount> getSteps() {
        if (steps == null) {
            steps = worklist.steps();
        }
        return steps;
    }

    public WorkQuery.Sort[] getSorts() {
        return WorkQuery.Sort.values();
    }

    public List<WorkItemRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        return "worklist.xhtml?box=" + box + asked("search", search) + asked("person", person) + asked("step", step)
                + (sort == null ? "" : "&sort=" + sort);
    }

    private static String asked(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return search != null || person != null || step != null;
    }

    /** Which of the three kinds of emptiness this is: filtered away, nothing done yet, or all done. */
    public String getEmptyKey() {
        return isFiltered() ? "worklist.empty.search" : box == Box.DONE ? "worklist.empty.done" : "worklist.empty.open";
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
        this.search = words(search);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = words(person);
    }

    private static String words(String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = words(step);
    }

    /** The order that the address asks for, else the one that the reader has kept. */
    public WorkQuery.Sort getSort() {
        return sort == null ? view.getSort() : sort;
    }

    public void setSort(WorkQuery.Sort sort) {
        this.sort = sort;
    }
}
