package org.peiji.worklist;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a worklist.
 *
 * @param taskId id of the task
 * @param task id of the step in the model
 * @param page address of the page on which it is done
 * @param caseNumber number of the case
 * @param subject the case in one line
 * @param subjectEn the same in English; null if only the Chinese is known
 * @param organisationName the organisation it is about
 * @param openedAt since when it waits
 * @param dueAt soft date; null if there is none
 * @param state open, done or cancelled
 * @param closedAt when it was closed; null while open
 * @param candidateGroup the group that may do it; null where the model names one person
 * @param assignee account of who has it; null while it waits for the group
 * @param holderName who has claimed it or was given it; null if nobody has
 */
public record WorkItemRow(
        String taskId,
        String task,
        String page,
        String caseNumber,
        String subject,
        String subjectEn,
        String organisationName,
        Instant openedAt,
        Instant dueAt,
        WorkItem.State state,
        Instant closedAt,
        String candidateGroup,
        String assignee,
        String holderName)
        implements Serializable {

    /** The feature whose words name the step: the first folder of its page. */
    public String feature() {
        return page.substring(1, page.indexOf('/', 1));
    }

    /** Key of the step's label in the feature's bundle. */
    public String labelKey() {
        return feature() + ".task." + task;
    }

    /** True while it waits for whoever of the group takes it. */
    public boolean claimable() {
        return state == WorkItem.State.OPEN && candidateGroup != null && assignee == null;
    }

    /** Address of the task's page for this task. */
    public String address() {
        return page + "?task=" + taskId;
    }
}
