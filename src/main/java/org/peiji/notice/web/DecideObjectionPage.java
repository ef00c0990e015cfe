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

/** 裁定异议 page: what was objected, stated and found, and the decision of a further person. */
@Named
@ViewScoped
public class DecideObjectionPage extends DecisionPage {

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
        objection = objections.openDecision(getTask());
    }

    public String submit() {
        return decide(
                () -> objections.decideObjection(getTask(), getForm().opinion()),
                "notice.decide.done",
                objection.number());
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "notice.decide");
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, objection.row().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(objection.number()), "notice");
    }
}
