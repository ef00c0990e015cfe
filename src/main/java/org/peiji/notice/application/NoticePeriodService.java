package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.NoticeConcluded;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.time.BusinessClock;

/** 公示办理: what happens to a notice by itself, from its publication to its end. */
@ApplicationScoped
public class NoticePeriodService {

    private static final String RENEWAL = "RenewedNotice";

    @Inject
    private Notices notices;

    @Inject
    private Objections objections;

    @Inject
    private NoticePeriods periods;

    @Inject
    private NoticePapers papers;

    @Inject
    private NoticeNews news;

    @Inject
    private PublicNoticeWorkflow workflow;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Processes processes;

    @Inject
    private Event<NoticeConcluded> concluded;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    /** Whether an approved notice may appear today. */
    @ByProcess
    @Transactional
    public boolean isDue(String number) {
        Notice notice = notices.find(number);
        return notice.notBefore() == null || !clock.today().isBefore(notice.notBefore());
    }

    /** The first moment at which an approved notice may appear. */
    @ByProcess
    @Transactional
    public Instant publicationDay(String number) {
        return notices.find(number).notBefore().atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    @ByProcess
    @Transactional
    public void publishNotice(String number) {
        Notice notice = notices.find(number);
        Instant now = clock.instant();
        notice.publish(now, periods.end(notice, now));
        papers.issue(notice);
    }

    @ByProcess
    @Transactional
    public Instant periodEnd(String number) {
        return notices.find(number).endsAt();
    }

    @ByProcess
    @Transactional
    public void endPeriod(String number) {
        notices.lock(number).endPeriod();
    }

    @ByProcess
    @Transactional
    public boolean isObjected(String number) {
        return !objections.openOf(number).isEmpty();
    }

    /** Decision table D08: whether what was changed must be shown to the public again. */
    @ByProcess
    @Transactional
    public boolean needsRenewal(String number) {
        return renewal(notices.find(number)).isTrue("renew");
    }

    @ByProcess
    @Transactional
    public void concludeNotice(String number) {
        Notice notice = notices.find(number);
        approvals.record(number, renewal(notice));
        notice.conclude(moment(notice));
        approvals.recordBySystem(number, "ConcludeNotice", new Opinion(Decision.CONFIRMED, null));
        end(notice);
    }

    @ByProcess
    @Transactional
    public void suspendNotice(String number) {
        Notice notice = notices.find(number);
        String reason = approvals.of(number).get(0).opinion();
        notice.suspend(reason, clock.instant());
        papers.revoke(notice, reason);
        end(notice);
    }

    /** Puts a renewed notice in the place of this one, which stays as it is and names it. */
    @ByProcess
    @Transactional
    public void renewNotice(String number) {
        Notice notice = notices.find(number);
        approvals.record(number, renewal(notice));
        Notice next = notice.renew(numbers.next("NTC"), clock.instant());
        notices.add(next);
        papers.superseded(notice);
        workflow.requested(next);
    }

    private void end(Notice notice) {
        news.ended(notice);
        concluded.fire(new NoticeConcluded(notice.number(), notice.source(), notice.outcome(), notice.takenOff()));
    }

    /** Where nobody objected, a notice is concluded when its period ends, even if the server was down then. */
    private Instant moment(Notice notice) {
        Instant now = clock.instant();
        boolean untouched = objections.count(null, null, notice.number(), null) == 0;
        return untouched && notice.endsAt().isBefore(now) ? notice.endsAt() : now;
    }

    private Ruling renewal(Notice notice) {
        return processes.decide(RENEWAL, Map.of("takenOff", notice.takenOff().size(), "corrected", notice.corrected()));
    }
}
