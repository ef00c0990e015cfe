package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlanApprovalService;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.AnnualPlanView;

/** 修改年度计划 page: why it came back, its items, and handing it in again. */
@Named
@ViewScoped
public class ReviseAnnualPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualPlanApprovalService approving;

    @Inject
    private transient AnnualPlanService plans;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private String note;
    private String number;
    private Integer outOfProvinceShare;
    private Integer priorityShare;
    private transient AnnualPlanView view;

    public void open() {
        view = approving.openRevision(task);
        number = view.plan().number();
        outOfProvinceShare = view.plan().outOfProvinceShare();
        priorityShare = view.plan().priorityShare();
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
        return acts.run(
                () -> approving.reviseAnnualPlan(task, note), "programme.plan.submitted", "/worklist/worklist.xhtml");
    }

    public AnnualPlanView getView() {
        if (view == null) {
            view = approving.openRevision(task);
        }
        return view;
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, getView().plan());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "programme");
    }

    public String getNumber() {
        return number;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
