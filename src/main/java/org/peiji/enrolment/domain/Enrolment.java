package org.peiji.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.organisation.PersonNumber;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/**
 * 报名: one person's request for a place in a cohort. Submitted by the trainee, endorsed by the school, admitted or put
 * on the waiting list by the base, confirmed by the trainee. While it holds a place, the cohort's counter contains it.
 */
@Entity
@Table(name = "enr_enrolment")
public class Enrolment {

    /** Version of the notice on personal information that a trainee agrees to. */
    public static final String CONSENT_VERSION = "2026.1";

    @Id
    private String number;

    @Version
    private int version;

    private String cohort;
    private LocalDate starts;
    private LocalDate ends;
    private String person;

    /** The person while the enrolment is active; with the cohort it is unique. */
    @Column(name = "active_person")
    private String activePerson;

    private String trainee;
    private String school;

    @Column(name = "school_name")
    private String schoolName;

    private String province;
    private String base;

    @Embedded
    private TraineeProfile profile;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column(name = "place_held")
    private boolean placeHeld;

    @Column(name = "waiting_number")
    private Integer waitingNumber;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    private WithdrawalReason withdrawalReason;

    /** Number of the enrolment that took the place over. */
    private String substitute;

    /** Why the trainee asks that rules be waived; null if none needs to be. */
    @Column(name = "waiver_reason")
    private String waiverReason;

    /** Number of the earlier enrolment that this one continues; null if there is none. */
    private String origin;

    /** 志愿序号: 1 for what the person wants most of the year. */
    private int wish = 1;

    /** Number of the school's nomination that this one follows; null if there is none. */
    private String nomination;

    /** Place on the school's list; null likewise. */
    @Column(name = "nomination_rank")
    private Integer nominationRank;

    protected Enrolment() {}

    /** A new enrolment; the form must have been checked. */
    public static Enrolment submit(
            String number, CohortSummary cohort, PersonNumber person, Actor trainee, EnrolmentForm form, Instant at) {
        Enrolment enrolment = new Enrolment();
        enrolment.number = number;
        enrolment.cohort = cohort.number();
        enrolment.starts = cohort.starts();
        enrolment.ends = cohort.ends();
        enrolment.base = cohort.organisation();
        enrolment.person = person.value();
        enrolment.trainee = trainee.username();
        enrolment.school = trainee.organisation();
        enrolment.schoolName = trainee.organisationName();
        enrolment.province = trainee.province();
        enrolment.profile = form.profile();
        enrolment.consentVersion = CONSENT_VERSION;
        enrolment.consentedAt = at;
        enrolment.submittedAt = at;
        enrolment.enter(EnrolmentState.SUBMITTED);
        return enrolment;
    }

    /** @param reason null if no rule needs to be waived */
    public void askWaiver(String reason) {
        waiverReason = reason == null ? null : reason.strip();
    }

    /** @param earlier number of the enrolment that this one continues; may be null */
    public void continues(String earlier) {
        origin = earlier;
    }

    /** @param rank 1 for what the person wants most of the year */
    public void wishAs(int rank) {
        wish = rank;
    }

    /** The school has confirmed the list on which the nominee stands, and is not asked again. */
    public void follow(Nomination of) {
        nomination = of.number();
        nominationRank = of.rank();
        endorse(Decision.APPROVED);
    }

    /** What the school decides. */
    public void endorse(Decision decision) {
        require(EnrolmentState.SUBMITTED);
        enter(
                switch (decision) {
                    case APPROVED -> waiverReason == null ? EnrolmentState.ENDORSED : EnrolmentState.WAIVER_SOUGHT;
                    case RETURNED -> EnrolmentState.RETURNED;
                    default -> EnrolmentState.SCHOOL_REJECTED;
                });
    }

    /** What the province decides on the rules that are not kept. */
    public void waive(Decision decision) {
        require(EnrolmentState.WAIVER_SOUGHT);
        enter(decision == Decision.APPROVED ? EnrolmentState.ENDORSED : EnrolmentState.NOT_WAIVED);
    }

    /** Submits again after the school returned it. */
    public void correct(EnrolmentForm form) {
        require(EnrolmentState.RETURNED);
        profile = form.profile();
        enter(EnrolmentState.SUBMITTED);
    }

    /** The base gives a place. */
    public void admit() {
        require(EnrolmentState.ENDORSED);
        holdPlace();
    }

    /** @param waitingNumber number that the cohort's waiting list gave */
    public void waitlist(int waitingNumber) {
        require(EnrolmentState.ENDORSED);
        enter(EnrolmentState.WAITLISTED);
        this.waitingNumber = waitingNumber;
    }

    public void reject() {
        require(EnrolmentState.ENDORSED);
        enter(EnrolmentState.REJECTED);
    }

    /** A place that became free is offered to the head of the waiting list. */
    public void offerPlace() {
        require(EnrolmentState.WAITLISTED);
        holdPlace();
    }

    public void confirm() {
        require(EnrolmentState.ADMITTED);
        enter(EnrolmentState.CONFIRMED);
    }

    /** The trainee gives the place back. */
    public void decline() {
        require(EnrolmentState.ADMITTED);
        enter(EnrolmentState.DECLINED);
    }

    /** Nobody answered in time; the place is given back. */
    public void lapse() {
        require(EnrolmentState.ADMITTED);
        enter(EnrolmentState.LAPSED);
    }

    /** The waiting list is closed. */
    public void endWaiting() {
        require(EnrolmentState.WAITLISTED);
        enter(EnrolmentState.WAITLIST_ENDED);
    }

    /**
     * Whether the trainee may still withdraw.
     *
     * @throws Refusal if it is over already, or the cohort has begun
     */
    public void requireWithdrawable(LocalDate today) {
        if (!state.isActive()) {
            throw new Conflict("enrolment.refusal.state", state);
        }
        if (!today.isBefore(starts)) {
            throw new Refusal("enrolment.refusal.begun", starts);
        }
    }

    /** Says why, before the process hears of it. */
    public void giveUp(WithdrawalReason reason) {
        withdrawalReason = reason;
    }

    /** @return whether a place was held and is now given back; a place that was passed on is not */
    public boolean withdraw() {
        boolean held = placeHeld;
        enter(EnrolmentState.WITHDRAWN);
        return held;
    }

    /**
     * The cohort does not take place.
     *
     * @return whether a place was held and is now given back
     */
    public boolean cancel() {
        if (!state.isActive()) {
            throw new Conflict("enrolment.refusal.state", state);
        }
        boolean held = placeHeld;
        withdrawalReason = WithdrawalReason.COHORT_CANCELLED;
        enter(EnrolmentState.CANCELLED);
        return held;
    }

    /** Whether somebody else's place may be passed on to this one: endorsed by the school, and without a place. */
    public boolean maySubstitute() {
        return state == EnrolmentState.ENDORSED || state == EnrolmentState.WAITLISTED;
    }

    /** The school passes the place on to another enrolment of its own. */
    public void passOn(String other) {
        if (!placeHeld) {
            throw new Refusal("enrolment.refusal.noPlace");
        }
        withdrawalReason = WithdrawalReason.SUBSTITUTED;
        substitute = other;
        enter(EnrolmentState.WITHDRAWN);
    }

    /** Takes over the place of another enrolment; the person still has to confirm. */
    public void takeOver() {
        if (!maySubstitute()) {
            throw new Refusal("enrolment.refusal.noSubstitute", state);
        }
        holdPlace();
    }

    /** The confirmed trainee did not come, which can be said from the first day on. */
    public void missedBy(LocalDate today) {
        require(EnrolmentState.CONFIRMED);
        if (today.isBefore(starts)) {
            throw new Refusal("enrolment.refusal.notBegun", starts);
        }
        withdrawalReason = WithdrawalReason.NO_SHOW;
        enter(EnrolmentState.WITHDRAWN);
    }

    private void holdPlace() {
        enter(EnrolmentState.ADMITTED);
        placeHeld = true;
    }

    private void enter(EnrolmentState next) {
        state = next;
        activePerson = next.isActive() ? person : null;
        placeHeld = placeHeld && next == EnrolmentState.CONFIRMED;
        waitingNumber = null;
    }

    private void require(EnrolmentState expected) {
        if (state != expected) {
            throw new Conflict("enrolment.refusal.state", state);
        }
    }

    public String number() {
        return number;
    }

    public String cohort() {
        return cohort;
    }

    public LocalDate starts() {
        return starts;
    }

    public PersonNumber person() {
        return new PersonNumber(person);
    }

    public String trainee() {
        return trainee;
    }

    public String school() {
        return school;
    }

    public String schoolName() {
        return schoolName;
    }

    /** Code of the education authority of the school's province. */
    public String province() {
        return province;
    }

    public String base() {
        return base;
    }

    public TraineeProfile profile() {
        return profile;
    }

    public String consentVersion() {
        return consentVersion;
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    public EnrolmentState state() {
        return state;
    }

    public boolean isPlaceHeld() {
        return placeHeld;
    }

    public Integer waitingNumber() {
        return waitingNumber;
    }

    /** Why it was given up; null if it was not. */
    public WithdrawalReason withdrawalReason() {
        return withdrawalReason;
    }

    /** Number of the enrolment that took the place over; null if none did. */
    public String substitute() {
        return substitute;
    }

    /** Why rules should be, or were, waived; null if none needs to be. */
    public String waiverReason() {
        return waiverReason;
    }

    /** Number of the earlier enrolment that this one continues; null if there is none. */
    public String origin() {
        return origin;
    }

    /** 1 for what the person wants most of the year. */
    public int wish() {
        return wish;
    }

    /** Number of the school's nomination that this one follows; null if there is none. */
    public String nomination() {
        return nomination;
    }

    /** Place on the school's list; null if the school did not nominate. */
    public Integer nominationRank() {
        return nominationRank;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
