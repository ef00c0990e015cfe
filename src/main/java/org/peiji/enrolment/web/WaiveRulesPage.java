package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.application.EligibilityService;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.WaiverView;
import org.peiji.platform.web.Texts;

/** 决定放行 page: the rules that stand against an enrolment and why they should be waived, the decision beside them. */
@Named
@ViewScoped
public class WaiveRulesPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EligibilityService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient WaiverView waiver;

    public void open() {
        waiver = service.openWaiver(getTask());
    }

    public String waiveRules() {
        return decide(
                () -> service.waiveRules(getTask(), getForm().opinion()),
                "enrolment.waive.done",
                getEnrolment().name(),
                texts.label(getForm().getDecision()));
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "enrolment.waive");
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(getEnrolment().number()), "enrolment");
    }

    public EnrolmentView getEnrolment() {
        return waiver.enrolment();
    }

    public WaiverView getWaiver() {
        return waiver;
    }
}
