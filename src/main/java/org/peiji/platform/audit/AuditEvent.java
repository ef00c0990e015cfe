package org.peiji.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** 审计记录: one act, allowed or refused. Written, never changed. */
@Entity
@Table(name = "aud_event")
public class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aud_event")
    @SequenceGenerator(name = "aud_event", sequenceName = "aud_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "at_time")
    private Instant at;

    private String username;
    private String role;
    private String organisation;
    private String act;
    private boolean allowed;
    private String subject;

    protected AuditEvent() {}

    AuditEvent(
            Instant at,
            String username,
            String role,
            String organisation,
            String act,
            boolean allowed,
            String subject) {
        this.at = at;
        this.username = username;
        this.role = role;
        this.organisation = organisation;
        this.act = act;
        this.allowed = allowed;
        this.subject = subject;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }

    public String act() {
        return act;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public String subject() {
        return subject;
    }
}
