package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortReviewService;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 省级审核班次 page: the plan on the left, the decision of the province on the right. */
@Named
@ViewScoped
public class ReviewCohortPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortReviewService cohorts;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient DesignationGate gate;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient CohortSummary cohort;

    public void open() {
        cohort = cohorts.openReview(getTask());
    }

    public String decide() {
        return decide(
                () -> cohorts.reviewCohort(getTask(), getForm().opinion()),
                "cohort.approve.done",
                cohort.title(),
                texts.label(getForm().getDecision()));
    }

    public CohortSummary getCohort() {
        return cohort;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        Refusal hindrance = gate.hindrance(cohort.organisation(), Publication.PUBLISH_COHORT);
        return outcomes.of(
                getForm(),
                "cohort.review",
                hindrance == null ? Map.of() : Map.of(Decision.APPROVED, texts.refusal(hindrance)));
    }

    public List<Strip.Step> getSteps() {
        return CohortPage.steps(texts, cohort.state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(cohort.number()), "cohort");
    }
}
