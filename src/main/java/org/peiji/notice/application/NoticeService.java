package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.PublicNotices;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.NoticeDraft;
import org.peiji.notice.domain.PublicWords;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 公示审批: somebody of the ministry drafts a notice, another one approves it. */
@ApplicationScoped
public class NoticeService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Notices notices;

    @Inject
    private PublicNotices requests;

    @Inject
    private NoticePeriods periods;

    @Inject
    private NoticeViews views;

    @Inject
    private PublicNoticeWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CurrentActor current;

    /** Begins a notice by hand and keeps it as a draft; answers its number. */
    @Requires(Permission.NOTICE_DRAFT_NOTICE)
    @Transactional
    public String beginNotice(NoticeRequest request) {
        return requests.request(request);
    }

    /** Begins a notice by hand and submits it at once. */
    @Requires(Permission.NOTICE_DRAFT_NOTICE)
    @Transactional
    public String submitNewNotice(NoticeRequest request) {
        String number = requests.request(request);
        submit(workflow.begunDraft(number), notices.find(number));
        return number;
    }

    @Requires(Permission.NOTICE_DRAFT_NOTICE)
    @Transactional
    public NoticeView openDraft(String task) {
        return view(workflow.draft(task));
    }

    /** Keeps the draft; the task stays open. */
    @Requires(Permission.NOTICE_DRAFT_NOTICE)
    @Transactional
    public void keepDraft(String task, NoticeDraft draft) {
        notices.find(workflow.draft(task).caseNumber()).redraft(draft.checked());
    }

    @Requires(Permission.NOTICE_DRAFT_NOTICE)
    @Transactional
    public void draftNotice(String task, NoticeDraft draft) {
        OpenTask open = workflow.draft(task);
        Notice notice = notices.find(open.caseNumber());
        notice.redraft(draft.checked());
        submit(open, notice);
    }

    private void submit(OpenTask open, Notice notice) {
        notice.submit(current.get().username());
        approvals.record(notice.number(), open.key(), new Opinion(Decision.SUBMITTED, null));
        workflow.drafted(open);
    }

    @Requires(Permission.NOTICE_APPROVE_NOTICE)
    @Transactional
    public NoticeView openApproval(String task) {
        return view(workflow.approval(task));
    }

    @Requires(Permission.NOTICE_APPROVE_NOTICE)
    @Transactional
    public void approveNotice(String task, Opinion opinion) {
        OpenTask open = workflow.approval(task);
        opinion.among(Decision.APPROVED, Decision.RETURNED);
        Notice notice = notices.find(open.caseNumber());
        if (opinion.decision() == Decision.APPROVED) {
            notice.approve(current.get().username());
        } else {
            notice.giveBack();
        }
        approvals.record(notice.number(), open.key(), opinion);
        workflow.approvalDecided(open, opinion.decision());
    }

    @Requires(Permission.NOTICE_DECIDE_PENDING_OBJECTIONS)
    @Transactional
    public NoticeView openPending(String task) {
        return view(workflow.pending(task));
    }

    /** The period is long over: wait on for the open objections, or suspend the notice. */
    @Requires(Permission.NOTICE_DECIDE_PENDING_OBJECTIONS)
    @Transactional
    public void decidePendingObjections(String task, Opinion opinion) {
        OpenTask open = workflow.pending(task);
        opinion.among(Decision.APPROVED, Decision.REJECTED);
        if (opinion.text().length() > LONGEST_REASON) {
            throw new Refusal("notice.refusal.reason", LONGEST_REASON);
        }
        PublicWords.require(opinion.text());
        approvals.record(open.caseNumber(), open.key(), opinion);
        workflow.pendingDecided(open, opinion.decision());
    }

    @Requires(Permission.NOTICE_WITHDRAW_NOTICE)
    @Transactional
    public void withdrawNotice(String number, String reason) {
        periods.withdraw(number, reason);
    }

    private NoticeView view(OpenTask open) {
        return views.of(notices.find(open.caseNumber()));
    }
}
