package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionForm;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 确认参训 page: a trainee accepts the place or gives it back. */
@Named
@ViewScoped
public class ConfirmAttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TraineeEnrolmentService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private final DecisionForm decision = new DecisionForm(Decision.CONFIRMED, Decision.DECLINED);
    private String task;
    private transient EnrolmentView enrolment;

    public void open() {
        enrolment = service.openConfirmation(task);
    }

    public String confirmAttendance() {
        return acts.run(
                () -> service.confirmAttendance(task, decision.opinion()),
                "enrolment.confirm.done",
                "/enrolment/enrolment.xhtml?number=" + enrolment.number(),
                texts.label(decision.getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(decision, "enrolment.confirm");
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(enrolment.number()), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
