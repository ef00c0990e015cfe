package org.peiji.cohort.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Opinion;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortSummary;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** A decision on a submitted cohort: its plan on the left, what is decided on the right; director, province, ministry. */
public abstract class CohortDecisionPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    private final String words;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient DesignationGate gate;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient CohortSummary cohort;

    /** @param words under which the texts of the outcomes stand, like {@code cohort.approve} */
    protected CohortDecisionPage(String words) {
        this.words = words;
    }

    /** The cohort of that task, for whoever may decide it. */
    protected abstract CohortSummary begin(String task);

    protected abstract void settle(String task, Opinion opinion);

    public void open() {
        cohort = begin(getTask());
    }

    public String decide() {
        return decide(
                () -> settle(getTask(), getForm().opinion()),
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
                getForm(), words, hindrance == null ? Map.of() : Map.of(Decision.APPROVED, texts.refusal(hindrance)));
    }

    public List<Strip.Step> getSteps() {
        return CohortPage.steps(texts, cohort.state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(cohort.number()), "cohort");
    }
}
