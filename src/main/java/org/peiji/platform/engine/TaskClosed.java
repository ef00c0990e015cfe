package org.peiji.platform.engine;

import java.time.Instant;

/**
 * A task waits no longer; told within the transaction that ended it.
 *
 * @param taskId the engine's id of the task
 * @param done true if a person did it, false if the process took it away
 * @param by the person who did it; null if nobody did
 * @param at when
 */
public record TaskClosed(String taskId, boolean done, String by, Instant at) {}
