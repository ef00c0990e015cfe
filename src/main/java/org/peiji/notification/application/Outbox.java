package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.notification.domain.Mail;
import org.peiji.notification.domain.MailChoice;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.QuietHours;
import org.peiji.notification.domain.Recipient;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.time.BusinessClock;

/** What happens to the rows of the outbox; each step is a transaction of its own, short, and never during sending. */
@ApplicationScoped
class Outbox {

    private static final int AT_A_TIME = 50;
    private static final int MOST_IN_A_DIGEST = 100;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    @Inject
    private Messages messages;

    @Inject
    private Mails mails;

    @Inject
    private Recipients recipients;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private MailServer server;

    @Inject
    private BusinessClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> unspread() {
        return messages.unspread(AT_A_TIME);
    }

    /**
     * Writes the mails of one message, to those who hold its group now and want it at once. A task that nobody holds
     * becomes an alert.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void spread(Long id) {
        Instant now = clock.instant();
        if (!messages.takeForSpreading(id, now)) {
            return;
        }
        Message message = messages.get(id);
        List<String> audience = recipients.audience(message);
        if (audience.isEmpty() && message.type() == MessageType.TASK_OPENED && !message.isSettled()) {
            messages.addOnce(message.withoutCandidate(now));
        }
        if (server.isSet() && !message.isSettled()) {
            recipients.reachable(audience).stream()
                    .filter(recipient -> recipient.choice(message.type()) == MailChoice.AT_ONCE)
                    .forEach(recipient -> mails.add(Mail.of(message, recipient, now)));
        }
    }

    /** Writes the mails of a day's digest, some at a time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void writeDigests(LocalDate day) {
        Instant now = clock.instant();
        mails.withoutDigest(day, AT_A_TIME).forEach(recipient -> mails.add(Mail.digest(day, recipient, now)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> due() {
        return mails.due(clock.instant(), AT_A_TIME);
    }

    /** Takes a mail and answers what to send; null if another server has it or there is nothing to say any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Letter take(Long id) {
        Instant now = clock.instant();
        Mail mail = mails.lock(id);
        if (!mail.take(now)) {
            return null;
        }
        Account account = accounts.find(mail.username());
        if (account == null) {
            mail.drop("account closed", now);
            return null;
        }
        Letter letter = mail.message() == null ? digest(mail, account) : single(mail, account);
        if (letter == null) {
            mail.drop("nothing left to do", now);
        }
        return letter;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(Long id) {
        mails.get(id).sent(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Long id, String why) {
        Instant now = clock.instant();
        Mail mail = mails.get(id);
        Recipient recipient = recipients.find(mail.username());
        if (mail.failed(why, recipient == null ? QuietHours.USUAL : recipient.quietHours(), now)) {
            messages.addOnce(Message.mailFailed(clock.today(), now));
        }
    }

    /** Gives up what a server took long ago: it may have left, so it is not sent again by itself. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUpInterrupted() {
        Instant now = clock.instant();
        for (Long id : mails.takenBefore(now.minus(LONGEST_SENDING), AT_A_TIME)) {
            mails.get(id).giveUp("interrupted while sending; it may have left", now);
            messages.addOnce(Message.mailFailed(clock.today(), now));
        }
    }

    private Letter single(Mail mail, Account account) {
        Message message = mail.message();
        return message.isSettled()
                ? null
                : letters.single(
                        mail.id(), mail.email(), account.personName(), locale(mail), Letters.Matter.of(message));
    }

    private Letter digest(Mail mail, Account account) {
        Recipient recipient = recipients.find(mail.username());
        List<MessageType> types = Stream.of(MessageType.values())
                .filter(type -> recipient.choice(type) == MailChoice.DIGEST)
                .toList();
        List<String> groups = accounts.roles(account).stream()
                .map(assignment -> assignment.role() + "@" + assignment.organisation())
                .toList();
        Instant last = mails.lastDigest(mail.username(), mail.digestDay());
        Instant since = last == null ? clock.instant().minus(Duration.ofDays(1)) : last;
        Collection<Letters.Matter> matters =
                matters(messages.forDigest(mail.username(), groups, types, since, MOST_IN_A_DIGEST));
        return matters.isEmpty()
                ? null
                : letters.digest(mail.id(), mail.email(), account.personName(), locale(mail), List.copyOf(matters));
    }

    /** One matter a task, said as it was said last. */
    private static Collection<Letters.Matter> matters(List<Message> messages) {
        Map<String, Letters.Matter> matters = new LinkedHashMap<>();
        for (Message message : messages) {
            String about = message.taskId() == null ? String.valueOf(message.id()) : message.taskId();
            matters.put(about, Letters.Matter.of(message));
        }
        return matters.values();
    }

    private static Locale locale(Mail mail) {
        return Recipient.locale(mail.language());
    }
}
