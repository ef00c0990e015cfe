package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/**
 * Goes round the outbox: writes the mails of new messages and of the day's digests, hands over what is due. Some rows
 * at a time, each by itself; what fails never holds up the rest. No transaction is open while a mail server is spoken
 * to.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    /** From when on the digest of a working day is written, [C] convention. */
    private static final LocalTime DIGEST = LocalTime.of(8, 0);

    @Inject
    private Outbox outbox;

    @Inject
    private MailServer server;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    /** One round. */
    public void round() {
        each(outbox.unspread(), outbox::spread);
        if (!server.isSet()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BusinessClock.ZONE);
        if (calendar.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(DIGEST)) {
            outbox.writeDigests(now.toLocalDate());
        }
        outbox.giveUpInterrupted();
        each(outbox.due(), this::deliver);
    }

    private void deliver(Long mail) {
        Letter letter = outbox.take(mail);
        if (letter == null) {
            return;
        }
        try {
            server.send(letter);
        } catch (MessagingException e) {
            outbox.failed(mail, reason(e));
            return;
        }
        outbox.sent(mail);
    }

    static String reason(MessagingException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return e.getMessage() + (cause == e ? "" : " (" + cause.getMessage() + ")");
    }

    private static void each(List<Long> rows, Consumer<Long> act) {
        for (Long row : rows) {
            try {
                act.accept(row);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Row " + row + " of the outbox is tried again in the next round", e);
            }
        }
    }
}
