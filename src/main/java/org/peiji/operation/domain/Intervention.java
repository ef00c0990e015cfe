package org.peiji.operation.domain;

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

/** 运维干预: what an operator did to a running case, and why. Written, never changed. */
@Entity
@Table(name = "ops_intervention")
public class Intervention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ops_intervention")
    @SequenceGenerator(name = "ops_intervention", sequenceName = "ops_intervention_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private InterventionAct act;

    @Column(name = "case_number")
    private String caseNumber;

    private String target;

    @Column(name = "moved_to")
    private Instant movedTo;

    private String reason;
    private String username;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "at_time")
    private Instant at;

    protected Intervention() {}

    /**
     * @param target the engine's id of the job or task, or the number of the migration
     * @param movedTo the new date; null if none was moved
     * @param reason null where none is asked for
     */
    public Intervention(
            InterventionAct act,
            String caseNumber,
            String target,
            Instant movedTo,
            String reason,
            Actor by,
            Instant at) {
        this.act = act;
        this.caseNumber = caseNumber;
        this.target = target;
        this.movedTo = movedTo;
        this.reason = reason;
        this.username = by.username();
        this.personName = by.personName();
        this.at = at;
    }

    public InterventionAct act() {
        return act;
    }

    public Instant movedTo() {
        return movedTo;
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
