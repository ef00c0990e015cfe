package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.ExitArrangementService;
import org.peiji.cohort.domain.ExitArrangement;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 班次详情 page: where a cohort stands, its plan and its trail. */
@Named
@ViewScoped
public class CohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient ExitArrangementService arrangements;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient CohortDirectory directory;

    @Inject
    private transient BusinessClock clock;

    private String number;
    private transient CohortSummary cohort;
    private transient ExitArrangement arrangement;

    public void open() {
        getCohort();
        arrangement = arrangements.of(number);
    }

    /** What was arranged when its base left; null if it has not. */
    public ExitArrangement getArrangement() {
        return arrangement;
    }

    public CohortSummary getCohort() {
        if (cohort == null) {
            cohort = cohorts.cohort(number);
        }
        return cohort;
    }

    public boolean isPublished() {
        return getCohort().state() == CohortState.PUBLISHED;
    }

    /** Whether the reader may cancel it: its director, before it begins. */
    public boolean isMayCancel() {
        return isPublished()
                && Permission.COHORT_CANCEL_COHORT.isGivenTo(current.get().role())
                && getCohort().starts().isAfter(clock.today());
    }

    /** Why it does not take place; null unless it is cancelled. */
    public CohortCancellation getCancellation() {
        return directory.cancellation(number);
    }

    public boolean isMayCopy() {
        return Permission.COHORT_DRAFT_COHORT.isGivenTo(current.get().role());
    }

    public List<Strip.Step> getSteps() {
        return steps(texts, getCohort().state());
    }

    /** The way of a cohort with its present step. */
    static List<Strip.Step> steps(Texts texts, CohortState state) {
        int here = switch (state) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED, REJECTED -> 1;
            case PUBLISHED, CANCELLED -> 2;
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
