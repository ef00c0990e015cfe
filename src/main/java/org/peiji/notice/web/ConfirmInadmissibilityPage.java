package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 确认不予受理 page: what the rules said, and the person who confirms it or admits it after all. */
@Named
@ViewScoped
public class ConfirmInadmissibilityPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ObjectionService objections;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient ObjectionView objection;

    public void open() {
        objection = objections.openAdmission(getTask());
    }

    public String submit() {
        return decide(
                () -> objections.confirmInadmissibility(getTask(), getForm().opinion()),
                "notice.admission.done",
                objection.number());
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "notice.admission");
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, objection.row().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(objection.number()), "notice");
    }
}
