package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.enrolment.NominationReason;

/**
 * 推荐详情: a nomination as the nominee sees it.
 *
 * @param words of the school; may be null
 * @param confirmedBy who of the school stands for it
 * @param dueAt until when the nominee may answer
 * @param draft cohort, and what the form begins with
 */
public record NominationView(
        String number,
        int rank,
        NominationReason reason,
        String words,
        String confirmedBy,
        Instant dueAt,
        EnrolmentDraft draft) {}
