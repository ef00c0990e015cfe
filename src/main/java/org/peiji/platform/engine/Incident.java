package org.peiji.platform.engine;

import java.time.Instant;

/**
 * 技术故障: a job that failed as often as it may and waits for an operator.
 *
 * @param jobId the engine's id of the job
 * @param caseNumber number of the case that stands still
 * @param step id of the step in the model
 * @param message what the fault said
 * @param at since when
 */
public record Incident(String jobId, String caseNumber, String step, String message, Instant at) {}
