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

/** 学校审核 page: the form on the left, the school's decision on the right. */
@Named
@ViewScoped
public class EndorseEnrolmentPage implements Serializable {

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

    private final DecisionForm decision = new DecisionForm(Decision.APPROVED, Decision.RETURNED, Decision.REJECTED);
    private String task;
    private transient EnrolmentView enrolment;

    public void open() {
        enrolment = service.openEndorsement(task);
    }

    public String endorseEnrolment() {
        return acts.run(
                () -> service.endorseEnrolment(task, decision.opinion()),
                "enrolment.endorse.done",
                "/worklist/worklist.xhtml",
                enrolment.name(),
                texts.label(decision.getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(decision, "enrolment.endorse");
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
