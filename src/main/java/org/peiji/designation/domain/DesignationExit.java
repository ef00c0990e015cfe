package org.peiji.designation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.RevocationGround;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * 基地退出: a base asks to leave, or its designation is to be revoked (domain 2.1, exit; [C] convention, as no policy text
 * rules it). Whoever is to lose the designation is heard, its cohorts are arranged, one person proposes and a second
 * confirms; a revocation is shown to the public before it takes effect.
 */
@Entity
@Table(name = "des_exit")
public class DesignationExit {

    private static final int LONGEST = 1000;

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation")
    private Designation designation;

    @Enumerated(EnumType.STRING)
    private ExitKind kind;

    @Enumerated(EnumType.STRING)
    private RevocationGround ground;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ExitStatus status;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    private String statement;

    @ElementCollection
    @CollectionTable(name = "des_exit_cohort", joinColumns = @JoinColumn(name = "exit_number"))
    private List<CohortArrangement> cohorts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Decision proposal;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_role")
    private Role decidedRole;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String notice;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DesignationExit() {}

    /**
     * A base asks to leave.
     *
     * @param running true if it still runs cohorts
     */
    public static DesignationExit requested(
            String number, Designation designation, String reason, boolean running, Actor by, Instant at) {
        DesignationExit exit = new DesignationExit(number, designation, ExitKind.EXIT, reason, by, at);
        exit.status = running ? ExitStatus.ARRANGING : ExitStatus.PROPOSING;
        return exit;
    }

    /** The designation is to be revoked for what is alleged; the base is heard first. */
    public static DesignationExit alleged(
            String number, Designation designation, RevocationGround ground, String facts, Actor by, Instant at) {
        if (ground == null) {
            throw new Refusal("designation.refusal.noGround");
        }
        DesignationExit exit = new DesignationExit(number, designation, ExitKind.REVOCATION, facts, by, at);
        exit.ground = ground;
        exit.status = ExitStatus.HEARING;
        return exit;
    }

    private DesignationExit(
            String number, Designation designation, ExitKind kind, String reason, Actor by, Instant at) {
        designation.requireOpen();
        this.number = number;
        this.designation = designation;
        this.kind = kind;
        this.reason = written(reason);
        this.requestedBy = by.username();
        this.requestedName = by.personName();
        this.requestedAt = at;
    }

    private static String written(String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("designation.refusal.noReason");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("designation.refusal.heading", LONGEST);
        }
        return words.strip();
    }

    /** The base says what it has to say. */
    public void hear(String said, boolean running, Instant at) {
        require(ExitStatus.HEARING);
        statement = written(said);
        heardAt = at;
        goOn(running);
    }

    /** The base has said nothing in time; it goes on, as told beforehand. */
    public void passUnheard(boolean running) {
        require(ExitStatus.HEARING);
        goOn(running);
    }

    private void goOn(boolean running) {
        status = running ? ExitStatus.ARRANGING : ExitStatus.PROPOSING;
    }

    /** It is settled what becomes of each running cohort. */
    public void arrange(List<CohortArrangement> settled) {
        require(ExitStatus.ARRANGING);
        if (settled.isEmpty()) {
            throw new Refusal("designation.refusal.cohortsOpen");
        }
        cohorts.clear();
        cohorts.addAll(settled);
        status = ExitStatus.PROPOSING;
    }

    /** Somebody of the ministry proposes that it goes ahead, or that the designation stands. */
    public void propose(Decision decision) {
        require(ExitStatus.PROPOSING);
        proposal = decision;
        status = ExitStatus.DECIDING;
    }

    /** A second person confirms the proposal, or gives it back. */
    public void decide(Decision decision, Actor by, Instant at) {
        require(ExitStatus.DECIDING);
        if (decision != Decision.APPROVED) {
            status = ExitStatus.PROPOSING;
            return;
        }
        decidedBy = by.username();
        decidedName = by.personName();
        decidedRole = by.role();
        decidedAt = at;
        if (proposal != Decision.APPROVED) {
            end(ExitStatus.KEPT, at);
        } else {
            status = kind == ExitKind.REVOCATION ? ExitStatus.NOTICE : ExitStatus.DECIDING;
        }
    }

    /** The revocation stands before the public. */
    public void show(String publicNotice) {
        require(ExitStatus.NOTICE);
        notice = publicNotice;
    }

    /** The notice is over; if the revocation did not stand, it is proposed anew. */
    public void noticeOver(String last, boolean stands) {
        require(ExitStatus.NOTICE);
        notice = last;
        if (!stands) {
            proposal = null;
            status = ExitStatus.PROPOSING;
        }
    }

    /** It takes effect. */
    public void close(Instant at) {
        require(kind == ExitKind.REVOCATION ? ExitStatus.NOTICE : ExitStatus.DECIDING);
        if (decidedAt == null) {
            throw new Conflict("designation.refusal.exitMoved", status);
        }
        end(kind == ExitKind.REVOCATION ? ExitStatus.REVOKED : ExitStatus.EXITED, at);
    }

    /** Whoever asked for it takes it back, before it is decided. */
    public void withdraw(Instant at) {
        if (!status.isUndecided() || decidedAt != null && status == ExitStatus.DECIDING) {
            throw new Conflict("designation.refusal.exitMoved", status);
        }
        end(ExitStatus.WITHDRAWN, at);
    }

    /** The designation has come to its end in another way. */
    public void lapse(Instant at) {
        if (!status.isUnderWay()) {
            throw new Conflict("designation.refusal.exitMoved", status);
        }
        end(ExitStatus.LAPSED, at);
    }

    private void end(ExitStatus how, Instant at) {
        status = how;
        endedAt = at;
    }

    private void require(ExitStatus expected) {
        if (status != expected) {
            throw new Conflict("designation.refusal.exitMoved", status);
        }
    }

    public String number() {
        return number;
    }

    public Designation designation() {
        return designation;
    }

    public ExitKind kind() {
        return kind;
    }

    public boolean isRevocation() {
        return kind == ExitKind.REVOCATION;
    }

    /** Null if the base leaves at its own wish. */
    public RevocationGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public ExitStatus status() {
        return status;
    }

    public String requestedName() {
        return requestedName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Null if the base has not said anything. */
    public Instant heardAt() {
        return heardAt;
    }

    public String statement() {
        return statement;
    }

    public List<CohortArrangement> cohorts() {
        return List.copyOf(cohorts);
    }

    /** APPROVED to go ahead, REJECTED to keep the designation; null until somebody proposes. */
    public Decision proposal() {
        return proposal;
    }

    /** Number of the notice of a revocation; null until it is shown. */
    public String notice() {
        return notice;
    }

    /** Null while it is under way. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who has confirmed the proposal; null until then. */
    public Actor decider(String organisation) {
        return decidedBy == null ? null : new Actor(decidedBy, decidedName, decidedRole, organisation, "", null);
    }

    /** What the status of the designation becomes when it takes effect. */
    public DesignationStatus effect() {
        return isRevocation() ? DesignationStatus.REVOKED : DesignationStatus.EXITED;
    }
}
