package org.peiji.platform.engine;

import java.time.Instant;

/**
 * A task that waits for somebody now.
 *
 * @param id the engine's id of this task
 * @param key the task's id in the model, e.g. {@code RecommendApplication}
 * @param caseNumber number of the case, e.g. {@code APP-2026-000031}
 * @param candidateGroup who may do it, {@code ROLE@ORGANISATION}; null where one person is named
 * @param assignee the person who has it; null while it waits for a group
 * @param dueAt the soft date; null if there is none
 */
public record OpenTask(
        String id, String key, String caseNumber, String candidateGroup, String assignee, Instant dueAt) {}
