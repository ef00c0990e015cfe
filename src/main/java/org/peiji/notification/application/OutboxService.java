package org.peiji.notification.application;

import static org.peiji.platform.security.Permission.NOTIFICATION_READ_OUTBOX;
import static org.peiji.platform.security.Permission.NOTIFICATION_RETRY_MAIL;
import static org.peiji.platform.security.Permission.OPERATION_SET_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.notification.domain.Mail;
import org.peiji.notification.domain.MailState;
import org.peiji.notification.domain.Recipient;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 发件箱: what left, what waits and what failed, for the operators. No subject and no words: that is business data. */
@ApplicationScoped
public class OutboxService {

    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

    @Inject
    private Mails mails;

    @Inject
    private Messages messages;

    @Inject
    private Recipients recipients;

    @Inject
    private MailServer server;

    @Inject
    private BusinessClock clock;

    @Inject
    private Letters letters;

    @Inject
    private Texts texts;

    /** Host and port of the mail server and the sender's address; null if none is set. */
    @Requires(NOTIFICATION_READ_OUTBOX)
    @Transactional
    public Route route() {
        return server.host()
                .map(host -> new Route(host + ":" + server.port(), server.from()))
                .orElse(null);
    }

    @Requires(NOTIFICATION_READ_OUTBOX)
    @Transactional
    public Map<MailState, Integer> counts() {
        return mails.counts();
    }

    /** A page of the ledger, newest first; state may be null. */
    @Requires(NOTIFICATION_READ_OUTBOX)
    @Transactional
    public List<MailRow> page(MailState state, int first, int size) {
        return mails.page(state, first, size).stream().map(MailRow::of).toList();
    }

    /** Open tasks that no active account may do. */
    @Requires(NOTIFICATION_READ_OUTBOX)
    @Transactional
    public List<VacantTask> vacantTasks() {
        return messages.withoutCandidate().stream()
                .map(alert -> messages.ofTask(alert.taskId()))
                .map(opened -> new VacantTask(opened.caseNumber(), opened.audience(), opened.createdAt()))
                .toList();
    }

    /** Has a mail tried again, to that address; the person's own address changes with it. */
    @Requires(NOTIFICATION_RETRY_MAIL)
    @Transactional
    public void retryMail(Long id, String email) {
        Mail mail = mails.get(id);
        mail.retry(email, clock.instant());
        Recipient recipient = recipients.find(mail.username());
        if (recipient != null && !mail.email().equals(recipient.email())) {
            recipient.readdress(mail.email());
        }
    }

    /**
     * Sends a test message at once, past the outbox.
     *
     * @throws Refusal with the words of the mail server if it does not take it
     */
    @Requires(OPERATION_SET_UP)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void test(String address) {
        if (!server.isSet()) {
            throw new Refusal("notification.refusal.noServer");
        }
        if (address == null || !address.strip().matches(ADDRESS)) {
            throw new Refusal("notification.refusal.address");
        }
        try {
            server.send(letters.test(address.strip(), texts.spoken(), clock.instant()));
        } catch (MessagingException e) {
            throw new Refusal("notification.refusal.notTaken", Postman.reason(e));
        }
    }

    /** 邮件服务器: where mail goes, and as whom. */
    public record Route(String server, String from) {}

    /** 无人可办的待办: whom a task waits for in vain, and since when. */
    public record VacantTask(String caseNumber, String candidate, java.time.Instant since) {}
}
