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
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.application.PlanItemRow;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.ProgrammeView;

/** 修改项目 page: why it came back, and the programme to be revised. */
@Named
@ViewScoped
public class ReviseProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeApprovalService approving;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private ProgrammeForm form;
    private transient ProgrammeView view;

    public void open() {
        view = approving.openRevision(task);
        form = ProgrammeForm.of(view.programme());
    }

    public String submit() {
        return acts.run(
                () -> approving.reviseProgramme(task, form.plan()),
                "programme.draft.submitted",
                "/worklist/worklist.xhtml",
                form.getTitle());
    }

    public ProgrammeView getView() {
        if (view == null) {
            view = approving.openRevision(task);
        }
        return view;
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public List<PlanItemRow> getItems() {
        return programmes.itemsToDrawOn();
    }

    public List<Strip.Step> getSteps() {
        return ProgrammeStrips.of(texts, getView());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(getView().programme().number()), "programme");
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
