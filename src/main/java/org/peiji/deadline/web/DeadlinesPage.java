package org.peiji.deadline.web;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;
import org.peiji.platform.web.Paging;

/** 期限管理 page: open tasks by due date; those that are ticked can be given more time, looked at before it is done. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeadlineService deadlines;

    @Inject
    private transient Acts acts;

    private boolean overdueOnly;
    private final Paging paging = new Paging();
    private final HashMap<String, Boolean> ticked = new HashMap<>();
    private LocalDate to;
    private String reason;

    private transient List<DeadlineRow> rows;
    private transient List<ExtensionRow> preview;

    public void open() {
        paging.of(deadlines.count(overdueOnly));
        rows = deadlines.page(overdueOnly, paging.offset(), Paging.SIZE);
    }

    /** Shows what would happen, and keeps what was typed. */
    public void look() {
        try {
            if (ticked().isEmpty()) {
                throw new Refusal("deadline.refusal.nothing");
            }
            preview = deadlines.preview(ticked(), to, reason);
        } catch (Refusal e) {
            preview = null;
            acts.refuse(e);
        }
    }

    public String extend() {
        return acts.run(
                () -> deadlines.extendTasks(ticked(), to, reason),
                "deadline.extended",
                "/deadline/deadlines.xhtml",
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

    public Paging getPaging() {
        return paging;
    }

    public String getAddress() {
        return "deadlines.xhtml?overdue=" + overdueOnly;
    }

    public boolean isOverdueOnly() {
        return overdueOnly;
    }

    public void setOverdueOnly(boolean overdueOnly) {
        this.overdueOnly = overdueOnly;
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

    /** The lines of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            List<MenuEntry> entries = new ArrayList<>();
            if (Permission.DEADLINE_READ.isGivenTo(actor.role())) {
                entries.add(
                        new MenuEntry("shell.group.data", "/deadline/deadlines.xhtml", "deadline.title", "clock", 85));
            }
            if (Permission.DEADLINE_READ_CALENDAR.isGivenTo(actor.role())) {
                entries.add(new MenuEntry(
                        "shell.group.data", "/deadline/calendar.xhtml", "deadline.calendar.title", "calendar", 96));
            }
            return entries;
        }
    }
}
