package org.peiji.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Acts;
import org.peiji.worklist.Box;
import org.peiji.worklist.Claims;
import org.peiji.worklist.HandOver;
import org.peiji.worklist.WorkItem;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/**
 * The line over every task page: in whose hands the task is, the way to take it, give it back or hand it over, what
 * stands in the reader's way, and the next task. The template shows it wherever the address names a task.
 */
@Named
@ViewScoped
public class TaskBar implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Processes processes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String task;
    private String to;
    private String note;
    private transient WorkItem item;
    private transient WorkItemRow next;

    @PostConstruct
    void read() {
        task = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("task");
    }

    /** True on the page of an open task of the reader's group. */
    public boolean isShown() {
        return getItem() != null;
    }

    public WorkItem getItem() {
        if (item == null && task != null) {
            item = claims.find(task);
        }
        return item;
    }

    public boolean isMine() {
        return isShown() && current.get().username().equals(item.assignee());
    }

    public boolean isClaimed() {
        return isShown() && item.assignee() != null;
    }

    /** Key of the sentence that says why the reader may not decide; null if nothing is in the way. */
    public String getHindrance() {
        return isShown() ? processes.hindrance(task) : null;
    }

    public List<Person> getColleagues() {
        return claims.colleagues(item.candidateGroup()).stream()
                .filter(person -> !person.username().equals(current.get().username()))
                .toList();
    }

    public List<HandOver> getHistory() {
        return claims.history(task);
    }

    /** The first other line of the worklist; null if this is the last. */
    public WorkItemRow getNext() {
        if (next == null && isShown()) {
            next = worklist.page(WorkQuery.of(Box.ALL), 0, 2).stream()
                    .filter(row -> !row.taskId().equals(task))
                    .findFirst()
                    .orElse(null);
        }
        return next;
    }

    public String claim() {
        return acts.run(() -> claims.claim(task), "worklist.claim.done", here());
    }

    public String release() {
        return acts.run(() -> claims.release(task), "worklist.release.done", here());
    }

    public String handOver() {
        return acts.run(() -> claims.handOver(task, to, note), "worklist.handOver.done", "/worklist/worklist.xhtml");
    }

    private String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?task=" + task;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
