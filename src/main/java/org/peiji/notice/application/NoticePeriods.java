package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.NoticeState;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.engine.DatesAhead;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.platform.time.WorkingDays;

/** 公示期: counts it in working days, moves its end when the calendar changes, and ends a notice before its time. */
@ApplicationScoped
public class NoticePeriods implements DatesAhead {

    @Inject
    private Notices notices;

    @Inject
    private Objections objections;

    @Inject
    private PublicNoticeWorkflow workflow;

    @Inject
    private ObjectionHandlingWorkflow handling;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private NoticePapers papers;

    @Inject
    private NoticeNews news;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private BusinessClock clock;

    /** The end of the n-th working day after the day of publication, which does not count. */
    Instant end(Notice notice, Instant published) {
        return calendar.plusWorkingDays(published, notice.workingDays());
    }

    @Override
    public int moving(WorkingDays after) {
        return (int) ahead().stream()
                .filter(notice -> !ending(notice, after).equals(notice.endsAt()))
                .count();
    }

    @Override
    public void recount(WorkingDays after) {
        for (Notice notice : ahead()) {
            Instant until = ending(notice, after);
            if (!until.equals(notice.endsAt())) {
                notice.endAt(until);
                workflow.periodEnds(notice.number(), until);
            }
        }
    }

    private List<Notice> ahead() {
        return notices.running().stream()
                .filter(notice -> notice.endsAt().isAfter(clock.instant()))
                .toList();
    }

    private Instant ending(Notice notice, WorkingDays days) {
        return calendar.closing(days.after(BusinessClock.day(notice.publishedAt()), notice.workingDays()));
    }

    /** Takes a notice back; its open objections have nothing left to decide. */
    public void withdraw(String number, String reason) {
        Notice notice = notices.lock(number);
        Instant now = clock.instant();
        notice.withdraw(reason, now);
        papers.revoke(notice, notice.endReason());
        approvals.record(number, "WithdrawNotice", new Opinion(Decision.WITHDRAWN, notice.endReason()));
        news.withdrawn(notice);
        for (Objection objection : objections.openOf(number)) {
            objection.drop(now);
            handling.dropped(objection.number());
        }
        workflow.withdrawn(number);
    }

    /** Tells the notice that nothing holds it up any more, if that is so. */
    void settle(String number) {
        Notice notice = notices.lock(number);
        if (notice.state() == NoticeState.AWAITING && objections.openOf(number).isEmpty()) {
            workflow.objectionsResolved(number);
        }
    }
}
