package org.peiji.worklist;

import java.time.Instant;
import org.peiji.platform.listing.Bilingual;

/**
 * An open task as those see it who watch over deadlines.
 *
 * @param taskId id of the task
 * @param task id of the step in the model
 * @param page address of the page on which it is done
 * @param caseNumber number of the case
 * @param subject the case in one line
 * @param subjectEn the same in English; null if only the Chinese is known
 * @param organisationName the organisation it is about
 * @param province authority of the organisation's province
 * @param candidateGroup who may do it, {@code ROLE@ORGANISATION}; null where one person is named
 * @param assignee the person who has it; null while it waits for a group
 * @param assigneeName his or her name
 * @param openedAt since when it waits
 * @param dueAt soft date; null if there is none
 */
public record OpenWorkRow(
        String taskId,
        String task,
        String page,
        String caseNumber,
        String subject,
        String subjectEn,
        String organisationName,
        String province,
        String candidateGroup,
        String assignee,
        String assigneeName,
        Instant openedAt,
        Instant dueAt) {

    /** The case in one line, in both languages. */
    public Bilingual title() {
        return new Bilingual(subject, subjectEn);
    }

    /** Key of the step's label in the feature's bundle. */
    public String labelKey() {
        return feature() + ".task." + task;
    }

    /** Key of the sentence that says what happens when the date passes. */
    public String expiryKey() {
        return feature() + ".expiry." + task;
    }

    /** Key of the label of the role that may do it; null where one person is named. */
    public String roleKey() {
        return assignee == null ? "role." + candidateGroup.substring(0, candidateGroup.indexOf('@')) : null;
    }

    /** The person or the code of the organisation that has it. */
    public String holder() {
        return assignee == null ? candidateGroup.substring(candidateGroup.indexOf('@') + 1) : assigneeName;
    }

    private String feature() {
        return page.substring(1, page.indexOf('/', 1));
    }
}
