package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;
import org.peiji.programme.ProgrammeDirectory;
import org.peiji.programme.ProgrammeSummary;

/** 修改班次 page: the returned plan, with what the director wrote beside it. */
@Named
@ViewScoped
public class ReviseCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient ProgrammeDirectory programmes;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String task;
    private CohortForm form = new CohortForm();
    private transient CohortSummary cohort;

    public void open() {
        cohort = cohorts.openRevision(task);
        form = CohortForm.of(cohort);
    }

    public String submit() {
        return acts.run(
                () -> cohorts.reviseCohort(task, form.plan()),
                "cohort.draft.submitted",
                "/worklist/worklist.xhtml",
                form.getTitle());
    }

    /** The one programme that the cohort belongs to; it cannot be changed any more. */
    public List<ProgrammeSummary> getChoices() {
        return List.of(programmes.find(cohort.programme()));
    }

    public CohortSummary getCohort() {
        return cohort;
    }

    public CohortForm getForm() {
        return form;
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
