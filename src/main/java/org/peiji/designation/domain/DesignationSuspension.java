package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.designation.DesignationStatus;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** 暂停与恢复认定: one person of the ministry proposes to suspend a base or to lift that, a second one decides. */
@Entity
@Table(name = "des_suspension")
public class DesignationSuspension {

    private static final int LONGEST = 1000;

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation")
    private Designation designation;

    @Enumerated(EnumType.STRING)
    private SuspensionKind kind;

    private String reason;

    @Enumerated(EnumType.STRING)
    private SuspensionStatus status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_role")
    private Role decidedRole;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DesignationSuspension() {}

    /** Proposes what fits where the designation stands: a suspension, or its lifting. */
    public static DesignationSuspension propose(
            String number, Designation designation, SuspensionKind kind, String reason, Actor by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("designation.refusal.noReason");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("designation.refusal.heading", LONGEST);
        }
        boolean suspended = designation.status() == DesignationStatus.SUSPENDED;
        if (suspended != (kind == SuspensionKind.LIFT) || !designation.status().mayBecome(kind.effect())) {
            throw new Conflict("designation.refusal.status", designation.number(), designation.status(), kind.effect());
        }
        DesignationSuspension suspension = new DesignationSuspension();
        suspension.number = number;
        suspension.designation = designation;
        suspension.kind = kind;
        suspension.reason = reason.strip();
        suspension.status = SuspensionStatus.PROPOSED;
        suspension.proposedBy = by.username();
        suspension.proposedName = by.personName();
        suspension.proposedAt = at;
        return suspension;
    }

    /** A second person decides. */
    public void decide(Decision decision, Actor by, Instant at) {
        require();
        if (by.username().equals(proposedBy)) {
            throw new Refusal("designation.refusal.ownProposal");
        }
        decidedBy = by.username();
        decidedName = by.personName();
        decidedRole = by.role();
        if (decision != Decision.APPROVED) {
            status = SuspensionStatus.REFUSED;
            endedAt = at;
        }
    }

    /** It takes effect. */
    public void apply(Instant at) {
        require();
        if (decidedBy == null) {
            throw new Conflict("designation.refusal.suspensionMoved", status);
        }
        status = SuspensionStatus.APPLIED;
        endedAt = at;
    }

    /** The designation has come to its end meanwhile. */
    public void lapse(Instant at) {
        require();
        status = SuspensionStatus.LAPSED;
        endedAt = at;
    }

    private void require() {
        if (status != SuspensionStatus.PROPOSED) {
            throw new Conflict("designation.refusal.suspensionMoved", status);
        }
    }

    public String number() {
        return number;
    }

    public Designation designation() {
        return designation;
    }

    public SuspensionKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public SuspensionStatus status() {
        return status;
    }

    public boolean isProposedBy(String username) {
        return proposedBy.equals(username);
    }

    public String proposedName() {
        return proposedName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who has decided; null until then. */
    public Actor decider(String organisation) {
        return decidedBy == null ? null : new Actor(decidedBy, decidedName, decidedRole, organisation, "", null);
    }
}
