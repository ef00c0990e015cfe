package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.DecisionPage;
import org.peiji.expert.application.CandidateView;
import org.peiji.expert.application.SlotAssignmentService;
import org.peiji.expert.application.SlotView;

/** 指派专家: who was asked and who is left, with what stands in the way; then an expert, or no sheet at all. */
@Named
@ViewScoped
public class AssignExpertPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SlotAssignmentService assignments;

    private transient SlotView slot;
    private transient List<CandidateView> candidates;
    private String expert;

    public void open() {
        getSlot();
    }

    public String submit() {
        return decide(
                () -> assignments.assignExpert(getTask(), getForm().opinion(), expert),
                "expert.assign.done",
                getSlot().slotNumber());
    }

    public SlotView getSlot() {
        if (slot == null) {
            slot = assignments.openAssignment(getTask());
        }
        return slot;
    }

    public List<CandidateView> getCandidates() {
        if (candidates == null) {
            candidates = assignments.candidates(getTask());
        }
        return candidates;
    }

    /** Those whom no rule forbids. */
    public List<CandidateView> getFree() {
        return getCandidates().stream()
                .filter(candidate -> !candidate.isBlocked())
                .toList();
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }
}
