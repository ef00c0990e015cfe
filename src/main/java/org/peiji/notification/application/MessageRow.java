package org.peiji.notification.application;

import java.time.Instant;
import java.util.Locale;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.Words;

/**
 * A line of the message centre.
 *
 * @param id number of the message
 * @param type what it is about
 * @param words what it says
 * @param caseNumber number of the case; null if it is about none
 * @param createdAt when it was said
 * @param dueAt the task's soft date; null if there is none
 * @param settled true if it asked for something that is done by now
 * @param read true if this person has read it
 */
public record MessageRow(
        Long id,
        MessageType type,
        Words words,
        String caseNumber,
        Instant createdAt,
        Instant dueAt,
        boolean settled,
        boolean read) {

    static MessageRow of(Message message, boolean read) {
        return new MessageRow(
                message.id(),
                message.type(),
                message.words(),
                message.caseNumber(),
                message.createdAt(),
                message.dueAt(),
                message.isSettled(),
                read);
    }

    public boolean isUnread() {
        return !read && !settled;
    }

    public String title(Locale language) {
        return words.title(language);
    }

    public String text(Locale language) {
        return words.text(language);
    }
}
