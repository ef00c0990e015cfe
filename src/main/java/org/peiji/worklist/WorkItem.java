package org.peiji.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.TaskClosed;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.engine.TaskRenamed;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Person;

/** 待办事项: a task as its people see it. A read model of the engine's tasks, kept in the same transaction. */
@Entity
@Table(name = "wrk_item")
public class WorkItem {

    /** 待办状态: open; done by a person; taken away by the process. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    @Id
    @Column(name = "task_id")
    private String taskId;

    private String process;
    private String task;

    @Column(name = "case_number")
    private String caseNumber;

    private String page;

    @Column(name = "candidate_group")
    private String candidateGroup;

    private String assignee;

    /** Where the line waits; see {@link Queues}. */
    private String queue;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private String subject;

    @Column(name = "subject_en")
    private String subjectEn;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    /** Round, campaign or cohort that the case belongs to, with its titles; null if it belongs to none. */
    private String parent;

    @Column(name = "parent_zh")
    private String parentZh;

    @Column(name = "parent_en")
    private String parentEn;

    /** The person whom the case is about; null if it is about an organisation. */
    @Column(name = "person_name")
    private String personName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected WorkItem() {}

    WorkItem(TaskOpened opened, Belonging belonging) {
        OpenTask open = opened.task();
        this.taskId = open.id();
        this.process = opened.process();
        this.task = open.key();
        this.caseNumber = open.caseNumber();
        this.page = opened.page();
        this.candidateGroup = open.candidateGroup();
        this.assignee = open.assignee();
        this.queue = Queues.of(assignee, candidateGroup);
        this.subject = opened.facts().subject().zh();
        this.subjectEn = opened.facts().subject().en();
        this.organisation = opened.facts().organisation();
        this.organisationName = opened.facts().organisationName();
        this.province = opened.facts().province();
        if (belonging != null) {
            this.parent = belonging.number();
            this.parentZh = belonging.titleZh();
            this.parentEn = belonging.titleEn();
            this.personName = belonging.person();
        }
        this.openedAt = opened.at();
        this.dueAt = open.dueAt();
        this.state = State.OPEN;
    }

    Belonging belonging() {
        return parent == null ? null : new Belonging(parent, parentZh, parentEn, personName);
    }

    void close(TaskClosed closed) {
        state = closed.done() ? State.DONE : State.CANCELLED;
        closedAt = closed.at();
        closedBy = closed.by();
    }

    /** Puts the line into one person's hands, or back into the group's queue. */
    void hold(Person holder, Instant at) {
        assignee = holder == null ? null : holder.username();
        holderName = holder == null ? null : holder.name();
        claimedAt = holder == null ? null : at;
        queue = Queues.of(assignee, candidateGroup);
    }

    public String task() {
        return task;
    }

    public String candidateGroup() {
        return candidateGroup;
    }

    public String assignee() {
        return assignee;
    }

    /** Who has claimed it or was given it; null while it waits for the group, or where the model names the person. */
    public String holderName() {
        return holderName;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Bilingual subject() {
        return new Bilingual(subject, subjectEn);
    }

    public String organisationName() {
        return organisationName;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String page() {
        return page;
    }

    void move(TaskDueChanged moved) {
        dueAt = moved.dueAt();
    }

    void rename(TaskRenamed renamed) {
        task = renamed.key();
        page = renamed.page();
    }

    public String taskId() {
        return taskId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public State state() {
        return state;
    }
}
