package org.peiji.worklist;

import java.time.Instant;
import org.peiji.platform.listing.Worded;

/**
 * An open task whose date has passed, without the subject of its case.
 *
 * @param taskId id of the task
 * @param process id of the process
 * @param task id of the step in the model
 * @param page address of the page on which it is done
 * @param caseNumber number of the case
 * @param organisationName the organisation that the case is about
 * @param candidateGroup who may do it, {@code ROLE@ORGANISATION}; null where one person is named
 * @param assignee the person who has it; null while it waits for a group
 * @param holderName name of who has claimed it; null as above
 * @param dueAt when it was due
 */
public record LateTask(
        String taskId,
        String process,
        String task,
        String page,
        String caseNumber,
        String organisationName,
        String candidateGroup,
        String assignee,
        String holderName,
        Instant dueAt) {

    /** Key of the step's label in its feature's bundle. */
    public String labelKey() {
        return new StepCount(task, page, 1).labelKey();
    }

    /**
     * Who has it: somebody of an office by name or account, or a role with its organisation. Whom the model names
     * himself, e.g. the expert who scores a case, is nobody's business who keeps the server running.
     */
    public Object holder() {
        if (candidateGroup == null) {
            return Worded.of("operation.late.person");
        }
        if (assignee != null) {
            return holderName == null ? assignee : holderName;
        }
        int at = candidateGroup.indexOf('@');
        return java.util.List.of(
                Worded.of("role." + candidateGroup.substring(0, at)), candidateGroup.substring(at + 1));
    }
}
