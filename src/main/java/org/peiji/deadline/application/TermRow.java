package org.peiji.deadline.application;

import org.peiji.deadline.domain.StepTerm;

/**
 * The term of a step as it is in force.
 *
 * @param term the version
 * @param ends whether waiting ends by itself at that step
 */
public record TermRow(StepTerm term, boolean ends) {}
