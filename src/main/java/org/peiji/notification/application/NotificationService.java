package org.peiji.notification.application;

import static org.peiji.platform.security.Permission.NOTIFICATION_CHOOSE_SETTINGS;
import static org.peiji.platform.security.Permission.NOTIFICATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.notification.domain.MailChoice;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.MessageKind;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.QuietHours;
import org.peiji.notification.domain.Recipient;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 消息中心: what a person is told, and how he or she wants to be told. Everybody sees only what is his or her own. */
@ApplicationScoped
public class NotificationService {

    @Inject
    private Messages messages;

    @Inject
    private Recipients recipients;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** A page of messages, newest first; kind may be null. */
    @Requires(NOTIFICATION_READ)
    @Transactional
    public List<MessageRow> page(MessageKind kind, boolean unread, int first, int size) {
        return messages.page(kind, unread, first, size);
    }

    @Requires(NOTIFICATION_READ)
    @Transactional
    public int count(MessageKind kind, boolean unread) {
        return messages.count(kind, unread);
    }

    /** How many are unread, by kind; kinds without any are missing. */
    @Requires(NOTIFICATION_READ)
    @Transactional
    public Map<MessageKind, Integer> unread() {
        return messages.unread();
    }

    /**
     * Marks a message as read and answers where it leads.
     *
     * @throws Missing if it is somebody else's
     */
    @Requires(NOTIFICATION_READ)
    @Transactional
    public String read(Long id) {
        Message message = messages.mine(id);
        if (message == null) {
            throw new Missing(String.valueOf(id));
        }
        messages.read(message, clock.instant());
        return message.address();
    }

    /** Marks all messages of a kind as read, or all at all. */
    @Requires(NOTIFICATION_READ)
    @Transactional
    public void readAll(MessageKind kind) {
        messages.readAll(kind, clock.instant());
    }

    /** What the person chose, or what holds for people who have not chosen. */
    @Requires(NOTIFICATION_READ)
    @Transactional
    public Recipient settings() {
        Recipient chosen = recipients.find(current.get().username());
        return chosen == null ? new Recipient(current.get().username()) : chosen;
    }

    /** @param email null for no mail at all */
    @Requires(NOTIFICATION_CHOOSE_SETTINGS)
    @Transactional
    public void chooseSettings(String email, boolean chinese, QuietHours quiet, Map<MessageType, MailChoice> choices) {
        Recipient recipient = recipients.find(current.get().username());
        if (recipient == null) {
            recipient = new Recipient(current.get().username());
            recipients.add(recipient);
        }
        recipient.choose(email, chinese, quiet, choices);
    }
}
