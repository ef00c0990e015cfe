package org.peiji.assessment.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;

/**
 * A line of the list of assessments.
 *
 * @param dueAt until when it may wait where it stands; null when closed
 * @param total null before the panel has scored, or while the reader may not see it
 * @param grade null until closed
 */
public record AssessmentRow(
        String number,
        String campaign,
        int year,
        String organisation,
        String organisationName,
        String province,
        AssessmentStatus status,
        Instant dueAt,
        BigDecimal total,
        Grade grade) {

    AssessmentRow withoutResult() {
        return new AssessmentRow(
                number, campaign, year, organisation, organisationName, province, status, dueAt, null, null);
    }
}
