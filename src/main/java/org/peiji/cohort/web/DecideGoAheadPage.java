package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CancellationService;
import org.peiji.cohort.application.GoAheadService;
import org.peiji.platform.web.Texts;

/** 开班决定 page: fewer trainees than the least number; held all the same, cancelled, or merged. */
@Named
@ViewScoped
public class DecideGoAheadPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GoAheadService service;

    @Inject
    private transient CancellationService cancellations;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private String mergedInto;
    private transient CohortSummary cohort;

    public void open() {
        getCohort();
    }

    public String decide() {
        return decide(
                () -> service.decideGoAhead(getTask(), getForm().opinion(), mergedInto),
                "cohort.goAhead.done",
                getCohort().title(),
                texts.get("cohort.goAhead.outcome." + getForm().getDecision()));
    }

    public CohortSummary getCohort() {
        if (cohort == null) {
            cohort = service.openDecision(getTask());
        }
        return cohort;
    }

    /** The cohorts with which it may be held together. */
    public List<CohortSummary> getMergeable() {
        return cancellations.mergeable(getCohort().number());
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "cohort.goAhead", Map.of());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(getCohort().number()), "cohort");
    }

    public String getMergedInto() {
        return mergedInto;
    }

    public void setMergedInto(String mergedInto) {
        this.mergedInto = mergedInto;
    }
}
