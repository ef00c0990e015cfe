package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionForm;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 审批班次 page: the plan on the left, the director's decision on the right. */
@Named
@ViewScoped
public class ApproveCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private final DecisionForm decision = new DecisionForm(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
    private String task;
    private transient CohortSummary cohort;

    public void open() {
        cohort = cohorts.openApproval(task);
    }

    public String approve() {
        return acts.run(
                () -> cohorts.approveCohort(task, decision.opinion()),
                "cohort.approve.done",
                "/worklist/worklist.xhtml",
                cohort.title(),
                texts.label(decision.getDecision()));
    }

    public CohortSummary getCohort() {
        return cohort;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(decision, "cohort.approve");
    }

    public List<Strip.Step> getSteps() {
        return CohortPage.steps(texts, cohort.state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(cohort.number()), "cohort");
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
