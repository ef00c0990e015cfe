package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.time.BusinessClock;

/** Makes of a notice what pages show, and knows how long the public page shows it. */
@ApplicationScoped
class NoticeViews {

    @Inject
    private Objections objections;

    @Inject
    private ProvinceNames provinces;

    /** Days after the end of its period, [C] convention. */
    @Inject
    @ConfigProperty(name = "peiji.notice.shown-days", defaultValue = "30")
    private int shownDays;

    NoticeView of(Notice notice) {
        LocalDate end = BusinessClock.day(notice.endsAt());
        return new NoticeView(
                notice.summary(),
                notice.introductionZh(),
                notice.introductionEn(),
                notice.documentReference(),
                notice.concludedAt(),
                notice.endReason(),
                notice.lines().stream().map(this::line).toList(),
                objections.openOf(notice.number()).size(),
                end == null ? null : end.plusDays(shownDays),
                end != null && !end.equals(notice.announcedUntil()));
    }

    /** Notices that ended before that moment stand on the public page no more. */
    Instant shownSince(LocalDate today) {
        return today.minusDays(shownDays).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private NoticeView.Line line(ListedLine line) {
        return new NoticeView.Line(
                line.place(),
                line.line(),
                provinces.of(line.province()),
                line.state(),
                line.correctedZh(),
                line.correctedEn());
    }
}
