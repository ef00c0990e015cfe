package org.peiji.assessment.application;

import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;

/**
 * 考核查询条件: which assessments to list; null stands for any.
 *
 * @param text part of the number or of the base's name
 * @param overdue true for those that wait longer than they may
 */
public record AssessmentFilter(
        String campaign, AssessmentStatus status, Grade grade, String province, String text, boolean overdue) {

    public static AssessmentFilter campaign(String number) {
        return new AssessmentFilter(number, null, null, null, null, false);
    }
}
