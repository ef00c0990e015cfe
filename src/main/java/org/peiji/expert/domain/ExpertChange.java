package org.peiji.expert.domain;

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

/** 专家信息变更: what was known of an expert before and after, why, and who changed it. Written, never changed. */
@Entity
@Table(name = "exp_expert_change")
public class ExpertChange {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    /** 变更事项: what of an expert was changed. */
    public enum Attribute {
        MEMBERSHIP,
        FIELD,
        MOST_OPEN,
        EMPLOYMENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exp_expert_change")
    @SequenceGenerator(name = "exp_expert_change", sequenceName = "exp_expert_change_seq", allocationSize = 50)
    private Long id;

    private String expert;

    @Enumerated(EnumType.STRING)
    private Attribute attribute;

    @Column(name = "words_before")
    private String before;

    @Column(name = "words_after")
    private String after;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ExpertChange() {}

    public ExpertChange(
            String expert, Attribute attribute, String before, String after, String reason, Actor by, Instant at) {
        this.expert = expert;
        this.attribute = attribute;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.changedBy = by.username();
        this.personName = by.personName();
        this.changedAt = at;
    }

    public Attribute attribute() {
        return attribute;
    }

    /** Empty if there was nothing. */
    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    /** Empty if none was asked for. */
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
