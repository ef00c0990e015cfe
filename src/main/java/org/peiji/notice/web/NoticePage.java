package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.notice.application.NoticeRegister;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.NoticeView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 公示详情 page of the offices: the notice as the public reads it, where it stands, its trail; it can be taken back here. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeRegister register;

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String number;
    private String reason;
    private transient NoticeView notice;

    public void open() {
        notice = register.notice(number);
    }

    public String withdraw() {
        return acts.run(
                () -> notices.withdrawNotice(number, reason),
                "notice.withdraw.done",
                "/notice/notice.xhtml?number=" + number,
                number);
    }

    public boolean isMayWithdraw() {
        return notice.state().isActive()
                && Permission.NOTICE_WITHDRAW_NOTICE.isGivenTo(current.get().role());
    }

    public boolean isMayReadObjections() {
        return Permission.NOTICE_READ_OBJECTION.isGivenTo(current.get().role());
    }

    public NoticeView getNotice() {
        return notice;
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, notice.state());
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "notice");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
