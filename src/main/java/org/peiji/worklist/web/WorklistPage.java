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

/** 待办 page: what waits for this person. The address holds the box, the search, the step, the order and the page. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Acts acts;

    private Box box = Box.ALL;
    private String search;
    private String step;
    private WorkQuery.Sort sort = WorkQuery.Sort.DUE;
    private final Paging paging = new Paging();

    /** As shown, so that a button acts on the line that it stands in. */
    private final ArrayList<WorkItemRow> rows = new ArrayList<>();

    private transient List<StepCount> steps;

    public void open() {
        WorkQuery query = new WorkQuery(box, search, step, sort);
        paging.of(worklist.count(query));
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
        return "worklist.xhtml?box=" + box
                + (search == null ? "" : "&search=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + (step == null ? "" : "&step=" + URLEncoder.encode(step, StandardCharsets.UTF_8))
                + (sort == WorkQuery.Sort.DUE ? "" : "&sort=" + sort);
    }

    public boolean isFiltered() {
        return search != null || step != null;
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
        this.search = search == null || search.isBlank() ? null : search.strip();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null || step.isBlank() ? null : step;
    }

    public WorkQuery.Sort getSort() {
        return sort;
    }

    public void setSort(WorkQuery.Sort sort) {
        this.sort = sort == null ? WorkQuery.Sort.DUE : sort;
    }
}
