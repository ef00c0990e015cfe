package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.notice.domain.Remedy;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 调查异议 page: all that is known, and the investigator's finding; more time may be taken once. */
@Named
@ViewScoped
public class InvestigateObjectionPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ObjectionService objections;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private FindingForm finding = new FindingForm();
    private String reason;
    private transient ObjectionView objection;

    public void open() {
        objection = objections.openInvestigation(getTask());
        finding = FindingForm.of(objection);
    }

    public String submit() {
        return decide(
                () -> {
                    if (getForm().getDecision() == null) {
                        throw new Refusal("approval.refusal.noDecision");
                    }
                    finding.setUpheld(getForm().getDecision() == Decision.APPROVED);
                    objections.investigateObjection(getTask(), finding.finding());
                },
                "notice.investigate.done",
                objection.number());
    }

    public String extend() {
        return decideAndGo(
                "/notice/investigate-objection.xhtml?task=" + getTask(),
                () -> objections.extendInvestigation(getTask(), reason),
                "notice.extend.done",
                objection.number());
    }

    public Remedy[] getRemedies() {
        return Remedy.values();
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "notice.investigate");
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, objection.row().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(objection.number()), "notice");
    }

    public FindingForm getFinding() {
        return finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
