package org.peiji.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.TextKey;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/**
 * 消息: what one person or one group is told, written in the transaction of what it tells of. One row whatever the
 * size of the group; who belongs to it is asked when somebody reads and when mails are written. A message about a task
 * is settled when the task ends: from then on it asks nobody for anything.
 */
@Entity
@Table(name = "ntf_message")
public class Message {

    /** Those who run the product. */
    public static final String OPERATORS = Role.PLATFORM_OPERATOR + "@MOE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ntf_message")
    @SequenceGenerator(name = "ntf_message", sequenceName = "ntf_message_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private MessageType type;

    private String username;

    @Column(name = "candidate_group")
    private String candidateGroup;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "text_key")
    private String textKey;

    private String parameters;
    private String address;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "spread_at")
    private Instant spreadAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Of two messages with the same key the database refuses the second. */
    @Column(name = "once_key")
    private String onceKey;

    protected Message() {}

    private Message(MessageType type, String username, String group, Words words, String address, Instant at) {
        this.type = type;
        this.username = username;
        this.candidateGroup = username == null ? group : null;
        this.textKey = words.key();
        this.parameters = words.kept();
        this.address = address;
        this.createdAt = at;
    }

    /** The task has begun to wait. */
    public static Message of(TaskOpened opened, Bilingual organisation) {
        OpenTask task = opened.task();
        String feature = opened.page().substring(1, opened.page().indexOf('/', 1));
        Words words = Words.of(
                "notification.TASK_OPENED",
                opened.facts().subject(),
                new TextKey(feature + ".task." + task.key()),
                organisation);
        Message message = new Message(
                MessageType.TASK_OPENED,
                task.assignee(),
                task.candidateGroup(),
                words,
                opened.page() + "?task=" + task.id(),
                opened.at());
        message.caseNumber = task.caseNumber();
        message.taskId = task.id();
        message.dueAt = task.dueAt();
        return message;
    }

    /** Something happened to a case. */
    public static Message of(CaseNews news, List<Object> parameters, Instant at) {
        Words words = new Words(news.textKey(), parameters);
        Message message = new Message(MessageType.CASE_NEWS, news.username(), news.group(), words, news.address(), at);
        message.caseNumber = news.caseNumber();
        return message;
    }

    /** The task was taken away before anybody did it; there is nothing left to open but the worklist. */
    public Message withdrawn(Instant at) {
        return about(MessageType.TASK_WITHDRAWN, "/worklist/worklist.xhtml", at);
    }

    /** Falls due soon, or is overdue; said once for each date that the task has. */
    public Message reminder(MessageType type, Instant at) {
        Message message = about(type, address, at);
        message.dueAt = dueAt;
        message.onceKey = type + " " + taskId + " " + dueAt;
        return message;
    }

    /** No active account may do the task; said to the operators once a day at most. */
    public Message withoutCandidate(Instant at) {
        Words words = Words.of("notification.NO_CANDIDATE", caseNumber, audience());
        Message message =
                new Message(MessageType.NO_CANDIDATE, null, OPERATORS, words, "/notification/outbox.xhtml", at);
        message.caseNumber = caseNumber;
        message.taskId = taskId;
        message.dueAt = dueAt;
        message.onceKey = MessageType.NO_CANDIDATE + " " + taskId + " " + LocalDate.ofInstant(at, BusinessClock.ZONE);
        return message;
    }

    /** Mail was given up today; said to the operators once a day. */
    public static Message mailFailed(LocalDate day, Instant at) {
        Message message = new Message(
                MessageType.MAIL_FAILED,
                null,
                OPERATORS,
                Words.of("notification.MAIL_FAILED", day),
                "/notification/outbox.xhtml?state=" + MailState.FAILED,
                at);
        message.onceKey = MessageType.MAIL_FAILED + " " + day;
        return message;
    }

    private Message about(MessageType type, String address, Instant at) {
        Message message = new Message(
                type, username, candidateGroup, new Words("notification." + type, words().parameters()), address, at);
        message.caseNumber = caseNumber;
        message.taskId = taskId;
        return message;
    }

    /** The task has ended; what is told from now on comes too late. */
    public void settle(Instant at) {
        if (settledAt == null) {
            settledAt = at;
        }
    }

    public void move(Instant due) {
        dueAt = due;
    }

    public boolean isSettled() {
        return settledAt != null && type.kind() == MessageKind.TO_DO;
    }

    public Words words() {
        return Words.read(textKey, parameters);
    }

    public Long id() {
        return id;
    }

    public MessageType type() {
        return type;
    }

    public String username() {
        return username;
    }

    /** The group that is told; null if one person is. */
    public String group() {
        return candidateGroup;
    }

    /** Who is told: the person's account name or the group. */
    public String audience() {
        return username == null ? candidateGroup : username;
    }

    public String taskId() {
        return taskId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The page on which the task is done is another one. */
    public void readdress(String page) {
        address = page;
    }

    public String address() {
        return address;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String onceKey() {
        return onceKey;
    }
}
