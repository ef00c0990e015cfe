package org.peiji.platform.engine;

/**
 * An open task is another step since its case follows another version; told within the transaction that moved it.
 *
 * @param taskId the engine's id of the task, which stays
 * @param key id of the step in the new version
 * @param page address of the page on which it is done
 */
public record TaskRenamed(String taskId, String key, String page) {}
