package org.peiji.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.security.Actor;

/** 延期: more time for one open task: from when to when, who gave it and why. Written, never changed. */
@Entity
@Table(name = "ddl_extension")
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ddl_extension")
    @SequenceGenerator(name = "ddl_extension", sequenceName = "ddl_extension_seq", allocationSize = 50)
    private Long id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "from_due")
    private Instant from;

    @Column(name = "to_due")
    private Instant to;

    private String reason;
    private String username;

    @Column(name = "person_name")
    private String personName;

    private String organisation;

    @Column(name = "at_time")
    private Instant at;

    protected Extension() {}

    public Extension(String taskId, String caseNumber, Instant from, Instant to, String reason, Actor by, Instant at) {
        this.taskId = taskId;
        this.caseNumber = caseNumber;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.username = by.username();
        this.personName = by.personName();
        this.organisation = by.organisation();
        this.at = at;
    }

    public String taskId() {
        return taskId;
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    public Instant at() {
        return at;
    }
}
