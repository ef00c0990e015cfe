package org.peiji.deadline.application;

/**
 * What the deadline centre is asked for.
 *
 * @param overdueOnly only what is overdue
 * @param parent number of a round, a campaign or a cohort; null for all
 */
public record DeadlineQuery(boolean overdueOnly, String parent) {}
