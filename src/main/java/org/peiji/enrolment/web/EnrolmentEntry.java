package org.peiji.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.enrolment.EnrolmentState;

/**
 * 报名列表行 of the open interface.
 *
 * @param name masked where its reader may not take personal data along
 */
@Schema(name = "Enrolment")
public record EnrolmentEntry(
        String number,
        String cohort,
        String cohortTitle,
        String cohortTitleEn,
        LocalDate starts,
        LocalDate ends,
        String name,
        String schoolName,
        String department,
        String postTitle,
        EnrolmentState state,
        String stateLabel,
        Instant submittedAt) {}
