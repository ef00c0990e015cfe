package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.EnrolmentState;

/**
 * 报名列表行: one enrolment in a list.
 *
 * @param name as the reader may see it
 * @param category code of the cadre category
 * @param wish rank among the wishes of the year, from 1
 */
public record EnrolmentRow(
        String number,
        CohortSummary cohort,
        String name,
        String schoolName,
        String department,
        String postTitle,
        String category,
        EnrolmentState state,
        Instant submittedAt,
        int wish) {}
