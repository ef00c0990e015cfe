package org.peiji.platform.engine;

import java.time.Instant;

/**
 * A task has begun to wait; told within the transaction that made it wait.
 *
 * @param task the task
 * @param process id of the process model
 * @param page address of the page on which it is done
 * @param facts what a worklist shows of the case
 * @param at when
 */
public record TaskOpened(OpenTask task, String process, String page, CaseFacts facts, Instant at) {}
