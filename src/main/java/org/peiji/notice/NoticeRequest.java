package org.peiji.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * 公示申请: what a feature wants shown to the public.
 *
 * @param source number of the case whose list it is, e.g. a round; null for a notice written by hand
 * @param documentReference number of the paper that it goes back to; null if there is none
 * @param workingDays how long it stays open for objections; {@link #USUAL_DAYS} as a rule
 * @param notBefore it does not appear before that day; null for as soon as it is approved
 */
public record NoticeRequest(
        String source,
        String titleZh,
        String titleEn,
        String introductionZh,
        String introductionEn,
        String documentReference,
        int workingDays,
        LocalDate notBefore,
        List<NoticeLine> lines) {

    /** Working days of a notice, [C] convention: practice of provincial authorities in 2022. */
    public static final int USUAL_DAYS = 5;

    /** As soon as it is approved, for the usual time. */
    public static NoticeRequest usual(
            String source,
            String titleZh,
            String titleEn,
            String introductionZh,
            String introductionEn,
            List<NoticeLine> lines) {
        return new NoticeRequest(
                source, titleZh, titleEn, introductionZh, introductionEn, null, USUAL_DAYS, null, lines);
    }
}
