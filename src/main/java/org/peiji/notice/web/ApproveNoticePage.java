package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.NoticeView;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 审核公示 page: the notice as the public will read it, and the second person's decision. */
@Named
@ViewScoped
public class ApproveNoticePage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    private transient NoticeView notice;

    public void open() {
        notice = notices.openApproval(getTask());
    }

    public String submit() {
        return decide(
                () -> notices.approveNotice(getTask(), getForm().opinion()),
                "notice.approve.done",
                notice.number(),
                texts.label(getForm().getDecision()));
    }

    public NoticeView getNotice() {
        return notice;
    }

    public List<Outcomes.Outcome> getOutcomes() {
        return outcomes.of(getForm(), "notice.approve");
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, notice.state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(notice.number()), "notice");
    }
}
