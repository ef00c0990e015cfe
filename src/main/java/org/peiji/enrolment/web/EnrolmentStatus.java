package org.peiji.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.enrolment.EnrolmentState;

/**
 * 报名进度 of the open interface: where one enrolment stands, in words, and what comes next.
 *
 * @param name masked where its reader may not take personal data along
 * @param mobile always masked
 * @param answer who holds it now, or how it ended
 * @param next what comes next
 * @param waitingRank rank on the waiting list; null if not on it
 * @param dueAt by when the next one acts; null if nobody is asked
 */
@Schema(name = "EnrolmentStatus")
public record EnrolmentStatus(
        String number,
        String cohort,
        String cohortTitle,
        String cohortTitleEn,
        LocalDate starts,
        LocalDate ends,
        String name,
        String mobile,
        String schoolName,
        EnrolmentState state,
        String stateLabel,
        String answer,
        String next,
        Integer waitingRank,
        Instant dueAt,
        Instant submittedAt) {}
