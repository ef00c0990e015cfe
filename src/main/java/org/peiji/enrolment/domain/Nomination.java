package org.peiji.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.Nominee;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/**
 * 推荐: one person on a school's list. It names an account and no personal data; those come with the person's own form
 * and consent.
 */
@Entity
@Table(name = "enr_nomination")
public class Nomination {

    @Id
    private String number;

    @Version
    private int version;

    @Column(name = "list")
    private String list;

    private String cohort;
    private String school;

    /** Account of the nominee. */
    private String trainee;

    @Column(name = "list_rank")
    private int rank;

    @Enumerated(EnumType.STRING)
    private NominationReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private NominationState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private WithdrawalReason declineReason;

    /** Number of the enrolment that came of it; null if none did. */
    private String enrolment;

    protected Nomination() {}

    /** @param rank place on the list */
    public static Nomination of(String number, NominationList list, int rank, Nominee nominee) {
        Nomination nomination = new Nomination();
        nomination.number = number;
        nomination.list = list.number();
        nomination.cohort = list.cohort();
        nomination.school = list.school();
        nomination.trainee = nominee.username();
        nomination.rank = rank;
        nomination.reason = nominee.reason();
        nomination.words = nominee.words() == null || nominee.words().isBlank()
                ? null
                : nominee.words().strip();
        nomination.state = NominationState.LISTED;
        return nomination;
    }

    public void rankAs(int place) {
        require(NominationState.LISTED);
        rank = place;
    }

    /** The list is confirmed. */
    public void reserve() {
        require(NominationState.LISTED);
        state = NominationState.RESERVE;
    }

    public void ask(Instant at) {
        require(NominationState.RESERVE);
        askedAt = at;
        state = NominationState.ASKED;
    }

    /** The nominee has agreed and submitted the form. */
    public void enrol(String of) {
        require(NominationState.ASKED);
        enrolment = of;
        state = NominationState.ENROLLED;
    }

    /** @param why one of those from which a trainee chooses */
    public void decline(WithdrawalReason why) {
        require(NominationState.ASKED);
        if (!WithdrawalReason.OWN.contains(why)) {
            throw new Refusal("enrolment.refusal.reason");
        }
        declineReason = why;
        state = NominationState.DECLINED;
    }

    /** Nobody answered in time. */
    public void lapse() {
        require(NominationState.ASKED);
        state = NominationState.LAPSED;
    }

    /** The list was not confirmed, or the cohort does not take place. */
    public void close() {
        state = NominationState.CLOSED;
    }

    private void require(NominationState expected) {
        if (state != expected) {
            throw new Conflict("enrolment.refusal.nominationState", state);
        }
    }

    public String number() {
        return number;
    }

    public String list() {
        return list;
    }

    public String cohort() {
        return cohort;
    }

    public String school() {
        return school;
    }

    public String trainee() {
        return trainee;
    }

    public int rank() {
        return rank;
    }

    public NominationReason reason() {
        return reason;
    }

    /** May be null. */
    public String words() {
        return words;
    }

    public NominationState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null unless the nominee declined. */
    public WithdrawalReason declineReason() {
        return declineReason;
    }

    /** Number of the enrolment that came of it; null if none did. */
    public String enrolment() {
        return enrolment;
    }
}
