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
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** 基地任务与条件: what a base has to do in its term, or on what condition it was designated; open until it is fulfilled. */
@Entity
@Table(name = "des_duty")
public class BaseDuty {

    /** Longest wording, in characters. */
    public static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "des_duty")
    @SequenceGenerator(name = "des_duty", sequenceName = "des_duty_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation")
    private Designation designation;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private String words;
    private LocalDate due;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    @Column(name = "fulfilled_by")
    private String fulfilledBy;

    @Column(name = "person_name")
    private String personName;

    protected BaseDuty() {}

    BaseDuty(Designation designation, DutyKind kind, String words, LocalDate due) {
        if (kind == null || words == null || words.isBlank()) {
            throw new Refusal("designation.refusal.dutyWords");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("designation.refusal.heading", LONGEST);
        }
        this.designation = designation;
        this.kind = kind;
        this.words = words.strip();
        this.due = due;
    }

    /** Somebody of the ministry finds it fulfilled. */
    public void fulfil(LocalDate day, Actor by) {
        designation.requireOpen();
        if (fulfilledOn != null) {
            throw new Conflict("designation.refusal.dutyFulfilled", personName, fulfilledOn);
        }
        fulfilledOn = day;
        fulfilledBy = by.username();
        personName = by.personName();
    }

    public Long id() {
        return id;
    }

    public Designation designation() {
        return designation;
    }

    public DutyKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Null if it has no date. */
    public LocalDate due() {
        return due;
    }

    /** Null while it is open. */
    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    /** Null while it is open. */
    public String personName() {
        return personName;
    }
}
