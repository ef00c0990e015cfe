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
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** 撤回申请: a college asks to take its application back where the ministry must agree. */
@Entity
@Table(name = "des_withdrawal_request")
public class WithdrawalRequest {

    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    /** 撤回申请状态. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application")
    private BaseApplication application;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected WithdrawalRequest() {}

    public static WithdrawalRequest of(
            String number, BaseApplication application, String reason, Actor by, Instant at) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refusal("designation.refusal.heading", LONGEST);
        }
        WithdrawalRequest request = new WithdrawalRequest();
        request.number = number;
        request.application = application;
        request.reason = reason.strip();
        request.state = State.REQUESTED;
        request.personName = by.personName();
        request.requestedAt = at;
        return request;
    }

    /** The ministry agrees or refuses. */
    public void decide(Decision decision) {
        if (state != State.REQUESTED) {
            throw new Conflict("designation.refusal.requestDecided");
        }
        state = decision == Decision.APPROVED ? State.GRANTED : State.REFUSED;
    }

    public String number() {
        return number;
    }

    public BaseApplication application() {
        return application;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    /** Who asked. */
    public String personName() {
        return personName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
