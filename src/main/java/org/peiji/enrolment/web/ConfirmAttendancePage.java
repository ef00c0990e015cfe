package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.web.Texts;

/** 确认参训 page: a trainee accepts the place or gives it back. */
@Named
@ViewScoped
public class ConfirmAttendancePage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TraineeEnrolmentService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient EnrolmentView enrolment;

    public void open() {
        enrolment = service.openConfirmation(getTask());
    }

    public String confirmAttendance() {
        return decideAndGo(
                "/enrolment/enrolment.xhtml?number=" + enrolment.number(),
                () -> service.confirmAttendance(getTask(), getForm().opinion()),
                "enrolment.confirm.done",
                texts.label(getForm().getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "enrolment.confirm");
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(enrolment.number()), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }
}
