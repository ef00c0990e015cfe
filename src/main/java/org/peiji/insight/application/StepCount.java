package org.peiji.insight.application;

import org.peiji.assessment.AssessmentStatus;

/**
 * 进度: how many assessments of a campaign stand at a step.
 *
 * @param overdue how many of them wait longer than they may
 */
public record StepCount(AssessmentStatus status, int count, int overdue) {}
