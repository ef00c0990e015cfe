package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.DecisionPage;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.NoticeLines;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.NoticeView;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 拟定公示 page: the draft as handed in or as returned, to be kept or submitted. */
@Named
@ViewScoped
public class DraftNoticePage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient NoticeLines lines;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private NoticeForm words = new NoticeForm();
    private transient NoticeView notice;

    public void open() {
        notice = notices.openDraft(getTask());
        words = NoticeForm.of(notice, lines);
    }

    public void keep() {
        acts.stay(() -> notices.keepDraft(getTask(), words.draft(lines)), "notice.draft.kept", words.getTitleZh());
    }

    public String submit() {
        return decide(
                () -> notices.draftNotice(getTask(), words.draft(lines)), "notice.draft.submitted", words.getTitleZh());
    }

    public NoticeForm getWords() {
        return words;
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = notices.openDraft(getTask());
        }
        return notice;
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, getNotice().state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(getNotice().number()), "notice");
    }
}
