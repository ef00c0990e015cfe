package org.peiji.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 班次详情 page: where a cohort stands, its plan and its trail. */
@Named
@RequestScoped
public class CohortPage {

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Texts texts;

    private String number;
    private CohortSummary cohort;

    public void open() {
        cohort = cohorts.cohort(number);
    }

    public CohortSummary getCohort() {
        return cohort;
    }

    public boolean isPublished() {
        return cohort.state() == CohortState.PUBLISHED;
    }

    public List<Strip.Step> getSteps() {
        return steps(texts, cohort.state());
    }

    /** The way of a cohort with its present step. */
    static List<Strip.Step> steps(Texts texts, CohortState state) {
        int here = switch (state) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED, REJECTED -> 1;
            case PUBLISHED -> 2;
        };
        List<String> labels = Stream.of("plan", "approve", "enrol", "run")
                .map(step -> texts.get("cohort.step." + step))
                .toList();
        return Strip.of(labels, here, texts.label(state));
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "cohort");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
