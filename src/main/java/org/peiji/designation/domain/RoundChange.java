package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.platform.security.Actor;

/** 日程变更: the days of a round as they were announced, as they are now, why, and who changed them. */
@Entity
@Table(name = "des_round_change")
public class RoundChange {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "des_round_change")
    @SequenceGenerator(name = "des_round_change", sequenceName = "des_round_change_seq", allocationSize = 50)
    private Long id;

    private String round;

    @Column(name = "closed_before")
    private LocalDate closedBefore;

    @Column(name = "closes_after")
    private LocalDate closesAfter;

    @Column(name = "province_before")
    private LocalDate provinceBefore;

    @Column(name = "province_after")
    private LocalDate provinceAfter;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected RoundChange() {}

    RoundChange(DesignationRound round, LocalDate closes, LocalDate province, String reason, Actor by, Instant at) {
        this.round = round.number();
        this.closedBefore = round.closesAt();
        this.closesAfter = closes;
        this.provinceBefore = round.provinceUntil();
        this.provinceAfter = province;
        this.reason = reason;
        this.changedBy = by.username();
        this.personName = by.personName();
        this.changedAt = at;
    }

    public LocalDate closedBefore() {
        return closedBefore;
    }

    public LocalDate closesAfter() {
        return closesAfter;
    }

    public LocalDate provinceBefore() {
        return provinceBefore;
    }

    public LocalDate provinceAfter() {
        return provinceAfter;
    }

    public String reason() {
        return reason;
    }

    public String personName() {
        return personName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
