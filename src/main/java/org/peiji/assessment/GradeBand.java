package org.peiji.assessment;

import java.math.BigDecimal;

/**
 * 等级区间: the totals that get a grade.
 *
 * @param from lowest total of the band
 * @param to where the band ends; belongs to the next band, except for 100
 */
public record GradeBand(Grade grade, BigDecimal from, BigDecimal to) {}
