package org.peiji.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.failure.Refusal;

/**
 * 邮件: one mail to one person, of one message or of a day's digest. The outbox and its ledger are one table: a mail
 * waits, is taken by one server, leaves or fails, is tried again later and later, and is given up in the end. A server
 * that dies between taking and leaving leaves the mail given up, never sent twice; an operator decides.
 */
@Entity
@Table(name = "ntf_mail")
public class Mail {

    /** Waiting times after each failed attempt, [C] convention; after the last one the mail is given up. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final int LONGEST_FAULT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ntf_mail")
    @SequenceGenerator(name = "ntf_mail", sequenceName = "ntf_mail_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private Message message;

    @Column(name = "digest_day")
    private LocalDate digestDay;

    private String username;
    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    private String fault;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected Mail() {}

    private Mail(Recipient to, Instant at) {
        this.username = to.username();
        this.email = to.email();
        this.language = to.language();
        this.state = MailState.WAITING;
        this.dueAt = to.quietHours().next(at);
        this.createdAt = at;
    }

    public static Mail of(Message message, Recipient to, Instant at) {
        Mail mail = new Mail(to, at);
        mail.message = message;
        return mail;
    }

    public static Mail digest(LocalDate day, Recipient to, Instant at) {
        Mail mail = new Mail(to, at);
        mail.digestDay = day;
        return mail;
    }

    /**
     * One server takes the mail.
     *
     * @return false if another has it, or its moment has not come
     */
    public boolean take(Instant at) {
        if (state != MailState.WAITING || dueAt.isAfter(at)) {
            return false;
        }
        state = MailState.SENDING;
        dueAt = at;
        attempts++;
        return true;
    }

    public void sent(Instant at) {
        close(MailState.SENT, null, at);
    }

    /** Nothing to say any more. */
    public void drop(String why, Instant at) {
        close(MailState.DROPPED, why, at);
    }

    /**
     * The attempt failed: again later, outside the quiet hours, or given up.
     *
     * @return true if it is given up now
     */
    public boolean failed(String why, QuietHours quiet, Instant at) {
        if (attempts > PATIENCE.size()) {
            giveUp(why, at);
            return true;
        }
        state = MailState.WAITING;
        fault = shortened(why);
        dueAt = quiet.next(at.plus(PATIENCE.get(attempts - 1)));
        return false;
    }

    public void giveUp(String why, Instant at) {
        close(MailState.FAILED, why, at);
    }

    /** The operator has it tried again, now and from the first attempt, to the same address or another. */
    public void retry(String address, Instant at) {
        if (state != MailState.FAILED && state != MailState.WAITING) {
            throw new Refusal("notification.refusal.retry");
        }
        email = Recipient.checked(address);
        state = MailState.WAITING;
        attempts = 0;
        dueAt = at;
        closedAt = null;
    }

    private void close(MailState end, String why, Instant at) {
        state = end;
        fault = shortened(why);
        closedAt = at;
    }

    private static String shortened(String why) {
        if (why == null) {
            return null;
        }
        String line = why.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_FAULT ? line : line.substring(0, LONGEST_FAULT);
    }

    public Long id() {
        return id;
    }

    /** Null for a digest. */
    public Message message() {
        return message;
    }

    /** Null for a single message. */
    public LocalDate digestDay() {
        return digestDay;
    }

    public String username() {
        return username;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String fault() {
        return fault;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
