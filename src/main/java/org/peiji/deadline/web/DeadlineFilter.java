package org.peiji.deadline.web;

import java.io.Serializable;
import org.peiji.deadline.application.DeadlineQuery;

/** What the deadline centre shows, as its address says. */
public class DeadlineFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean overdueOnly;
    private String parent;

    DeadlineQuery query() {
        return new DeadlineQuery(overdueOnly, parent);
    }

    /** Address of the list without the page number. */
    public String getAddress() {
        return address(overdueOnly);
    }

    /** Address of the same list with or without what is not overdue yet. */
    public String getOther() {
        return address(!overdueOnly);
    }

    private String address(boolean overdue) {
        return "deadlines.xhtml?overdue=" + overdue + (parent == null ? "" : "&parent=" + parent);
    }

    public boolean isOverdueOnly() {
        return overdueOnly;
    }

    public void setOverdueOnly(boolean overdueOnly) {
        this.overdueOnly = overdueOnly;
    }

    public String getParent() {
        return parent;
    }

    /** Numbers hold no other signs, so that the address needs no escape. */
    public void setParent(String parent) {
        this.parent = parent != null && parent.matches("[A-Z0-9-]+") ? parent : null;
    }
}
