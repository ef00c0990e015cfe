package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.AnnualPlanView;
import org.peiji.programme.domain.PlanState;

/** 年度计划详情 page: where a plan stands, what it plans, and the way to change it. */
@Named
@ViewScoped
public class AnnualPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualPlanService plans;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private String reason;
    private transient AnnualPlanView view;

    public void open() {
        view = plans.annualPlan(number);
    }

    /** Begins a change and opens it. */
    public String change() {
        String[] drafted = new String[1];
        String outcome = acts.run(
                () -> drafted[0] = plans.draftChange(number, reason),
                "programme.plan.changeBegun",
                "/programme/draft-annual-plan.xhtml");
        return outcome == null ? null : outcome + "&number=" + drafted[0];
    }

    public AnnualPlanView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, getView().plan());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "programme");
    }

    public boolean isMayWrite() {
        return isDrafter() && getView().plan().state() == PlanState.DRAFT;
    }

    /** One change at a time. */
    public boolean isMayChange() {
        return isDrafter()
                && getView().plan().state() == PlanState.APPROVED
                && getView().editions().stream()
                        .noneMatch(each ->
                                each.state() == PlanState.DRAFT || each.state().isUnderWay());
    }

    private boolean isDrafter() {
        return Permission.PROGRAMME_DRAFT_ANNUAL_PLAN.isGivenTo(current.get().role());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
