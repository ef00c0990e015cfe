package org.peiji.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.notice.application.NoticePeriods;
import org.peiji.notice.application.Notices;
import org.peiji.notice.application.PublicNoticeWorkflow;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.NoticeDraft;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.time.BusinessClock;

/**
 * 公示办理: what other features call within their own transaction. A notice that is asked for is drafted, approved by a
 * second person, shown to the public for its working days and concluded, which is told by {@link NoticeConcluded}.
 */
@ApplicationScoped
public class PublicNotices {

    private static final String RENEWAL = "RenewedNotice";

    @Inject
    private Notices notices;

    @Inject
    private PublicNoticeWorkflow workflow;

    @Inject
    private NoticePeriods periods;

    @Inject
    private Processes processes;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    /**
     * Takes a list in and puts it before the ministry as a draft.
     *
     * @return number of the notice
     * @throws org.peiji.platform.failure.Refusals with all that is wrong in it, personal data included
     */
    @Transactional
    public String request(NoticeRequest request) {
        Notice notice = Notice.request(
                numbers.next("NTC"), request.source(), NoticeDraft.of(request).checked(), clock.instant());
        notices.add(notice);
        workflow.requested(notice);
        return notice.number();
    }

    /** Takes a notice back while it is under way; the public address says so, and open objections end with it. */
    @Transactional
    public void withdraw(String number, String reason) {
        periods.withdraw(number, reason);
    }

    /**
     * Takes a line off a list that is under way, because its case has ended; what stands on a notice that is over stays
     * as it was shown.
     *
     * @param number the notice, or one that it has renewed
     */
    @Transactional
    public void takeOff(String number, String line) {
        Notice notice = notices.lock(latest(number));
        if (notice.state().isActive()) {
            notice.takeOff(line);
        }
    }

    /** Number of the notice that stands in the place of this one now: itself, or the last that renewed it. */
    @Transactional
    public String latest(String number) {
        Notice notice = notices.find(number);
        return notice.supersededBy() == null ? number : latest(notice.supersededBy());
    }

    /**
     * Decision table D08, for a source whose list has changed outside a notice.
     *
     * @param takenOff how many lines are on the list no more
     * @param changed how many lines the public has not seen as they are now
     */
    public Ruling renewal(int takenOff, int changed) {
        return processes.decide(RENEWAL, Map.of("takenOff", takenOff, "corrected", changed));
    }

    /** @throws org.peiji.platform.failure.Missing if there is no such notice */
    @Transactional
    public NoticeSummary find(String number) {
        return notices.find(number).summary();
    }

    /** The notices of a source, the latest first. */
    @Transactional
    public List<NoticeSummary> ofSource(String source) {
        return notices.ofSource(source).stream().map(Notice::summary).toList();
    }
}
