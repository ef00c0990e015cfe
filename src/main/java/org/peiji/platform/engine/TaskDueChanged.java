package org.peiji.platform.engine;

import java.time.Instant;

/**
 * An open task has another soft date; told within the transaction that moved it.
 *
 * @param taskId the engine's id of the task
 * @param dueAt the new date
 */
public record TaskDueChanged(String taskId, Instant dueAt) {}
