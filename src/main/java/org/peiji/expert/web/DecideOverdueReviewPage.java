package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.expert.application.SlotAssignmentService;
import org.peiji.expert.application.SlotView;

/** 处理逾期评审: more time, another expert, or no sheet. */
@Named
@ViewScoped
public class DecideOverdueReviewPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SlotAssignmentService assignments;

    private transient SlotView slot;
    private LocalDate until;

    public void open() {
        getSlot();
    }

    public String submit() {
        return decide(
                () -> assignments.decideOverdueReview(getTask(), getForm().opinion(), until),
                "expert.overdue.done",
                getSlot().slotNumber());
    }

    /** True once more time is meant: then its last day is asked for. */
    public boolean isExtending() {
        return getForm().getDecision() == Decision.EXTENDED;
    }

    public SlotView getSlot() {
        if (slot == null) {
            slot = assignments.openOverdueReview(getTask());
        }
        return slot;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
