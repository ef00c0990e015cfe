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

/** 学校审核 page: the form on the left, the school's decision on the right. */
@Named
@ViewScoped
public class EndorseEnrolmentPage extends DecisionPage {

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
        enrolment = service.openEndorsement(getTask());
    }

    public String endorseEnrolment() {
        return decide(
                () -> service.endorseEnrolment(getTask(), getForm().opinion()),
                "enrolment.endorse.done",
                enrolment.name(),
                texts.label(getForm().getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "enrolment.endorse");
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(enrolment.number()), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }
}
