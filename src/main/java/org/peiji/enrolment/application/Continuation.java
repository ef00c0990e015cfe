package org.peiji.enrolment.application;

import org.peiji.cohort.CohortSummary;

/**
 * 可转班次: a cohort in which an enrolment may be continued.
 *
 * @param free whether a place is free that the trainee may have
 */
public record Continuation(CohortSummary cohort, boolean free) {}
