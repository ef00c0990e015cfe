package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.programme.application.AnnualPlanApprovalService;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.AnnualPlanView;
import org.peiji.programme.domain.PlanState;

/** 编制年度计划 page: the year first, then item by item; the base sees whose approval the plan would need. */
@Named
@ViewScoped
public class DraftAnnualPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/programme/draft-annual-plan.xhtml";

    @Inject
    private transient AnnualPlanService plans;

    @Inject
    private transient AnnualPlanApprovalService approvals;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    @Inject
    private transient BusinessClock clock;

    private String number;
    private Integer year;
    private Integer outOfProvinceShare;
    private Integer priorityShare;
    private transient AnnualPlanView view;

    public void open() {
        current.require(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN);
        year = clock.today().getYear();
        if (number != null) {
            view = plans.annualPlan(number);
            if (view.plan().state() != PlanState.DRAFT) {
                throw new Conflict("programme.refusal.planState", view.plan().state());
            }
            outOfProvinceShare = view.plan().outOfProvinceShare();
            priorityShare = view.plan().priorityShare();
        }
    }

    /** Begins the plan and goes on to its items. */
    public String begin() {
        String[] drafted = new String[1];
        String outcome = acts.run(() -> drafted[0] = plans.draftAnnualPlan(year), "programme.plan.begun", HERE);
        return outcome == null ? null : outcome + "&number=" + drafted[0];
    }

    public void keepShares() {
        acts.stay(() -> plans.promiseShares(number, outOfProvinceShare, priorityShare), "programme.plan.sharesKept");
        view = null;
    }

    public void dropItem(String item) {
        acts.stay(() -> plans.dropItem(number, item), "programme.item.dropped", item);
        view = null;
    }

    public String submit() {
        String outcome = acts.run(
                () -> approvals.submitAnnualPlan(number), "programme.plan.submitted", "/programme/annual-plan.xhtml");
        return outcome == null ? null : outcome + "&number=" + number;
    }

    public AnnualPlanView getView() {
        if (view == null && number != null) {
            view = plans.annualPlan(number);
        }
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getOutOfProvinceShare() {
        return outOfProvinceShare;
    }

    public void setOutOfProvinceShare(Integer outOfProvinceShare) {
        this.outOfProvinceShare = outOfProvinceShare;
    }

    public Integer getPriorityShare() {
        return priorityShare;
    }

    public void setPriorityShare(Integer priorityShare) {
        this.priorityShare = priorityShare;
    }
}
