package org.peiji.deadline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.deadline.application.DeadlineRow;
import org.peiji.deadline.application.DeadlineService;
import org.peiji.deadline.application.ExtensionRow;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.worklist.ParentCount;

/** 期限管理 page: open tasks by due date; those that are ticked can be given more time, looked at before it is done. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeadlineService deadlines;

    @Inject
    private transient Acts acts;

    private final DeadlineFilter filter = new DeadlineFilter();
    private boolean all;
    private final Paging paging = new Paging();
    private final HashMap<String, Boolean> ticked = new HashMap<>();
    private ArrayList<String> chosen;
    private LocalDate to;
    private String reason;

    private transient List<DeadlineRow> rows;
    private transient List<ExtensionRow> preview;

    public void open() {
        paging.of(deadlines.count(filter.query()));
        rows = deadlines.page(filter.query(), paging.offset(), Paging.SIZE);
    }

    /** Shows what would happen, and keeps what was typed. */
    public void look() {
        try {
            chosen = new ArrayList<>(all ? deadlines.tasks(filter.query()) : ticked());
            if (chosen.isEmpty()) {
                throw new Refusal("deadline.refusal.nothing");
            }
            preview = deadlines.preview(chosen, to, reason);
        } catch (Refusal e) {
            preview = null;
            acts.refuse(e);
        }
    }

    public String extend() {
        return acts.run(
                () -> deadlines.extendTasks(chosen, to, reason),
                "deadline.extended",
                "/deadline/" + filter.getAddress(),
                preview.size() - refused(),
                refused());
    }

    public void cancel() {
        preview = null;
    }

    public long refused() {
        return preview.stream().filter(ExtensionRow::isRefused).count();
    }

    private List<String> ticked() {
        return ticked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public List<DeadlineRow> getRows() {
        return rows;
    }

    public List<ExtensionRow> getPreview() {
        return preview;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public DeadlineFilter getFilter() {
        return filter;
    }

    public Paging getPaging() {
        return paging;
    }

    /** The rounds, campaigns and cohorts to choose from. */
    public List<ParentCount> getParents() {
        return deadlines.parents();
    }

    /** True if the whole list is meant, not the ticked lines. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
