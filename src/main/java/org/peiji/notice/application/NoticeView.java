package org.peiji.notice.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.notice.LineState;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.platform.listing.Bilingual;

/**
 * 公示详情: a notice as pages show it; never the name of an account.
 *
 * @param endReason why it was withdrawn or suspended; null otherwise
 * @param shownUntil last day on the public page; null until it is published
 * @param moved true if the calendar has moved the end away from what was announced
 */
public record NoticeView(
        NoticeSummary summary,
        String introductionZh,
        String introductionEn,
        String documentReference,
        Instant concludedAt,
        String endReason,
        List<Line> lines,
        int openObjections,
        LocalDate shownUntil,
        boolean moved) {

    public String number() {
        return summary.number();
    }

    public NoticeState state() {
        return summary.state();
    }

    public NoticeOutcome outcome() {
        return summary.outcome();
    }

    /**
     * 公示条目: as shown.
     *
     * @param province null where there is none
     * @param correctedZh the words as they should read; null unless the line was corrected
     */
    public record Line(
            int place, NoticeLine line, Bilingual province, LineState state, String correctedZh, String correctedEn) {}
}
