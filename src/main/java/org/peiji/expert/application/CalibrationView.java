package org.peiji.expert.application;

import java.util.List;

/**
 * 校准: a batch with its cases by rank, and its experts as numbered columns.
 *
 * @param experts how many columns the matrix has; an expert has the same number in every row
 * @param rows by rank; what is not complete comes last
 */
public record CalibrationView(BatchRow batch, int experts, List<CalibrationRow> rows) {}
