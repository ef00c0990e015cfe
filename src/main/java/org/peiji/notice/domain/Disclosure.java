package org.peiji.notice.domain;

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

/** 查阅记录: somebody looked at who objected, or at what that person handed in; when and why. Written, never changed. */
@Entity
@Table(name = "ntc_disclosure")
public class Disclosure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ntc_disclosure")
    @SequenceGenerator(name = "ntc_disclosure", sequenceName = "ntc_disclosure_seq", allocationSize = 50)
    private Long id;

    private String objection;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private DisclosurePurpose purpose;

    private String username;

    @Column(name = "person_name")
    private String personName;

    private String role;

    @Column(name = "at_time")
    private Instant at;

    protected Disclosure() {}

    public Disclosure(String objection, Kind kind, DisclosurePurpose purpose, Actor by, Instant at) {
        this.objection = objection;
        this.kind = kind;
        this.purpose = purpose;
        this.username = by.username();
        this.personName = by.personName();
        this.role = by.role().name();
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public String objection() {
        return objection;
    }

    public Kind kind() {
        return kind;
    }

    public DisclosurePurpose purpose() {
        return purpose;
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

    public Instant at() {
        return at;
    }

    /** 查阅内容: what was looked at. */
    public enum Kind {
        IDENTITY,
        EVIDENCE
    }
}
