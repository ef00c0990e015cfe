package org.peiji.platform.engine;

import java.time.Instant;
import org.peiji.platform.listing.Bilingual;

/**
 * 技术故障: a job that failed as often as it may and waits for an operator.
 *
 * @param jobId the engine's id of the job
 * @param caseNumber number of the case that stands still
 * @param process name of its process
 * @param step name of the step at which it stands
 * @param message what the fault said
 * @param retries how often it will still be tried by itself
 * @param at since when
 */
public record Incident(
        String jobId, String caseNumber, Bilingual process, Bilingual step, String message, int retries, Instant at) {}
