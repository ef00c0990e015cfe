package org.peiji.notification.application;

import java.time.Instant;
import org.peiji.notification.domain.Mail;
import org.peiji.notification.domain.MailState;
import org.peiji.notification.domain.MessageType;

/**
 * A line of the outbox.
 *
 * @param id number of the mail
 * @param username whose it is
 * @param email where it goes
 * @param type what it is about; null for a digest
 * @param caseNumber number of the case; null if it is about none
 * @param state where it stands
 * @param attempts how often it was tried
 * @param dueAt when it leaves or is tried again
 * @param fault why the last attempt failed; null if none did
 * @param closedAt when it left or was given up; null while it waits
 */
public record MailRow(
        Long id,
        String username,
        String email,
        MessageType type,
        String caseNumber,
        MailState state,
        int attempts,
        Instant dueAt,
        String fault,
        Instant closedAt)
        implements java.io.Serializable {

    static MailRow of(Mail mail) {
        return new MailRow(
                mail.id(),
                mail.username(),
                mail.email(),
                mail.message() == null ? null : mail.message().type(),
                mail.message() == null ? null : mail.message().caseNumber(),
                mail.state(),
                mail.attempts(),
                mail.dueAt(),
                mail.fault(),
                mail.closedAt());
    }

    public boolean isRetriable() {
        return state == MailState.FAILED || state == MailState.WAITING && attempts > 0;
    }
}
