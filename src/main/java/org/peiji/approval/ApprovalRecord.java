package org.peiji.approval;

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
import org.peiji.platform.security.Actor;

/** 审批记录: one decision at one step of a case. The official record; written once, never changed or cleaned up. */
@Entity
@Table(name = "app_approval_record")
public class ApprovalRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_approval_record")
    @SequenceGenerator(name = "app_approval_record", sequenceName = "app_approval_record_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String step;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String opinion;

    /** False for what must not leave the offices, e.g. which expert gave which score. */
    @Column(name = "open_to_applicant")
    private boolean openToApplicant;

    private String username;

    @Column(name = "person_name")
    private String personName;

    private String role;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "at_time")
    private Instant at;

    protected ApprovalRecord() {}

    ApprovalRecord(String caseNumber, String step, Opinion opinion, boolean openToApplicant, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.step = step;
        this.decision = opinion.decision();
        this.opinion = opinion.text();
        this.openToApplicant = openToApplicant;
        this.username = by.username();
        this.personName = by.personName();
        this.role = by.role().name();
        this.organisation = by.organisation();
        this.organisationName = by.organisationName();
        this.at = at;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String step() {
        return step;
    }

    public Decision decision() {
        return decision;
    }

    public String opinion() {
        return opinion;
    }

    public boolean isOpenToApplicant() {
        return openToApplicant;
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    public String role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public Instant at() {
        return at;
    }
}
