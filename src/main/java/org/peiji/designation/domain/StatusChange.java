package org.peiji.designation.domain;

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
import java.time.Instant;
import org.peiji.designation.DesignationStatus;
import org.peiji.platform.security.Actor;

/** 状态变更: one step in the life of a designation, with who took it, when, and on what it rests. Never changed. */
@Entity
@Table(name = "des_status_change")
public class StatusChange {

    private static final String SYSTEM = "system";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "des_status_change")
    @SequenceGenerator(name = "des_status_change", sequenceName = "des_status_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation")
    private Designation designation;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private DesignationStatus before;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private DesignationStatus after;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "person_name")
    private String personName;

    private String reason;

    @Column(name = "case_number")
    private String caseNumber;

    private String document;

    protected StatusChange() {}

    StatusChange(
            Designation designation, DesignationStatus before, DesignationStatus after, Why why, Actor by, Instant at) {
        this.designation = designation;
        this.before = before;
        this.after = after;
        this.reason = why.reason();
        this.caseNumber = why.caseNumber();
        this.document = why.document();
        this.changedBy = by == null ? SYSTEM : by.username();
        this.personName = by == null ? "" : by.personName();
        this.at = at;
    }

    /** Null for the first, with which the term began. */
    public DesignationStatus before() {
        return before;
    }

    public DesignationStatus after() {
        return after;
    }

    public Instant at() {
        return at;
    }

    /** Empty if a date has done it. */
    public String personName() {
        return personName;
    }

    public String reason() {
        return reason;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Internal number of the official document; null if there is none. */
    public String document() {
        return document;
    }

    /**
     * On what a change rests.
     *
     * @param caseNumber the case in which it was decided; null if there is none
     * @param document internal number of the official document; null if there is none
     */
    public record Why(String reason, String caseNumber, String document) {}
}
