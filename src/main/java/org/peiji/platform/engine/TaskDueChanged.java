package org.peiji.platform.engine;

import java.time.Instant;

/**
 * An open task has another soft date; told within the transaction that moved it.
 *
 * @param process id of the process model
 * @param caseNumber number of the case
 * @param taskId the engine's id of the task
 * @param dueAt the new date
 */
public record TaskDueChanged(String process, String caseNumber, String taskId, Instant dueAt) {}
