package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.peiji.document.OfficialDocuments;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.time.BusinessClock;

/** 公示栏: the notices before the public, for anybody, signed in or not. */
@ApplicationScoped
public class NoticeBoard {

    @Inject
    private Notices notices;

    @Inject
    private NoticeViews views;

    @Inject
    private NoticePapers papers;

    @Inject
    private BusinessClock clock;

    @Transactional
    public List<NoticeSummary> page(String search, int first, int size) {
        return notices.shown(views.shownSince(clock.today()), search, first, size).stream()
                .map(Notice::summary)
                .toList();
    }

    @Transactional
    public int count(String search) {
        return notices.countShown(views.shownSince(clock.today()), search);
    }

    /**
     * A notice as the public may see it.
     *
     * @throws Missing if there is no such notice, or it has never been before the public
     */
    @Transactional
    public Posting posting(String number) {
        Notice notice = notices.find(number);
        if (notice.publishedAt() == null) {
            throw new Missing(number);
        }
        NoticeView view = views.of(notice);
        if (notice.state() == NoticeState.WITHDRAWN) {
            return new Posting(Standing.WITHDRAWN, view, false);
        }
        if (clock.today().isAfter(view.shownUntil())) {
            return new Posting(Standing.TAKEN_DOWN, view, false);
        }
        return new Posting(
                notice.acceptsObjections(clock.instant()) ? Standing.OPEN : Standing.CLOSED,
                view,
                papers.isInForce(number));
    }

    /**
     * The paper of a notice whose list may be read.
     *
     * @throws Missing if there is no such notice before the public, or it has no paper in force
     */
    @Transactional
    public OfficialDocuments.Paper paper(String number) {
        return Optional.of(posting(number))
                .filter(Posting::paper)
                .flatMap(posting -> papers.of(number))
                .orElseThrow(() -> new Missing(number));
    }

    /** 公示栏状态: what the public may do with a notice. */
    public enum Standing {
        /** One may object. */
        OPEN,
        /** It is shown, and the period is over. */
        CLOSED,
        /** Only that it was there is told. */
        TAKEN_DOWN,
        WITHDRAWN
    }

    /**
     * 公示张贴: a notice at its public address.
     *
     * @param paper true if its paper may be taken away
     */
    public record Posting(Standing standing, NoticeView view, boolean paper) {

        /** True if its list may be read. */
        public boolean isShown() {
            return standing == Standing.OPEN || standing == Standing.CLOSED;
        }
    }
}
