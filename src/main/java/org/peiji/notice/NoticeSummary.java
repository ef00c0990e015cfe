package org.peiji.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 公示概要: a notice as other features and lists see it.
 *
 * @param source number of the case whose list it is; null for one written by hand
 * @param publishedAt null until it is published
 * @param announcedUntil last day as announced on publication
 * @param endsAt end of the period by the calendar of today; null until it is published
 * @param outcome null until it is over
 * @param supersededBy number of the notice that renewed it; null if none did
 */
public record NoticeSummary(
        String number,
        String source,
        String titleZh,
        String titleEn,
        NoticeState state,
        int workingDays,
        LocalDate notBefore,
        Instant publishedAt,
        LocalDate announcedUntil,
        Instant endsAt,
        NoticeOutcome outcome,
        String supersedes,
        String supersededBy) {}
