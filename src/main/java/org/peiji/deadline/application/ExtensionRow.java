package org.peiji.deadline.application;

import java.time.Instant;
import org.peiji.worklist.OpenWorkRow;

/**
 * What an extension does, or would do, to one task.
 *
 * @param work the open task; null if it is closed by now or lies outside the actor's scope
 * @param taskId id of the task
 * @param to the new date
 * @param refusal key of the reason why this task stays as it is; null if it moves
 */
public record ExtensionRow(OpenWorkRow work, String taskId, Instant to, String refusal) {

    public boolean isRefused() {
        return refusal != null;
    }
}
