package org.peiji.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peiji.approval.Decision;
import org.peiji.enrolment.NominationListState;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/**
 * 推荐名单: whom a school nominates for a cohort, in its order. One person of the school makes it, another confirms it;
 * with that the school has endorsed whoever stands on it. As many are asked at a time as the school wants places.
 */
@Entity
@Table(name = "enr_nomination_list")
public class NominationList {

    /** [C] convention: nobody nominates more people at once. */
    public static final int MOST = 20;

    @Id
    private String number;

    @Version
    private int version;

    private String cohort;
    private String school;

    /** The school as long as the list is in use; with the cohort it is unique. */
    @Column(name = "active_school")
    private String activeSchool;

    @Column(name = "school_name")
    private String schoolName;

    /** How many are asked at a time; null for all. */
    private Integer places;

    @Enumerated(EnumType.STRING)
    private NominationListState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_by_name")
    private String submittedByName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "confirmed_by_name")
    private String confirmedByName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected NominationList() {}

    /** A list of the acting person's school, with nobody on it. */
    public static NominationList draft(String number, String cohort, Actor by, Instant at) {
        NominationList list = new NominationList();
        list.number = number;
        list.cohort = cohort;
        list.school = by.organisation();
        list.schoolName = by.organisationName();
        list.draftedAt = at;
        list.enter(NominationListState.DRAFT);
        return list;
    }

    /** @throws Conflict if it is with the head of the school already, or decided */
    public void requireOpen() {
        if (!state.isOpen()) {
            throw new Conflict("enrolment.refusal.listState", state);
        }
    }

    /** @param atATime how many are asked at a time; null for all */
    public void submit(Integer atATime, Actor by, Instant at) {
        requireOpen();
        places = atATime;
        submittedBy = by.username();
        submittedByName = by.personName();
        submittedAt = at;
        enter(NominationListState.SUBMITTED);
    }

    /**
     * What the head of the school decides.
     *
     * @throws Refusal if it is the person who made the list
     */
    public void decide(Decision decision, Actor by, Instant at) {
        require(NominationListState.SUBMITTED);
        if (by.username().equals(submittedBy)) {
            throw new Refusal("shell.refusal.fourEyes");
        }
        switch (decision) {
            case APPROVED -> {
                confirmedByName = by.personName();
                confirmedAt = at;
                enter(NominationListState.CONFIRMED);
            }
            case RETURNED -> enter(NominationListState.RETURNED);
            default -> enter(NominationListState.REJECTED);
        }
    }

    /** Nobody is asked any more, or the cohort does not take place. */
    public void close() {
        enter(NominationListState.CLOSED);
    }

    /** Whether one more may be asked while so many are asked or enrolled. */
    public boolean mayAsk(long engaged) {
        return state == NominationListState.CONFIRMED && (places == null || engaged < places);
    }

    private void enter(NominationListState next) {
        state = next;
        activeSchool = next == NominationListState.REJECTED || next == NominationListState.CLOSED ? null : school;
    }

    private void require(NominationListState expected) {
        if (state != expected) {
            throw new Conflict("enrolment.refusal.listState", state);
        }
    }

    public String number() {
        return number;
    }

    public String cohort() {
        return cohort;
    }

    public String school() {
        return school;
    }

    public String schoolName() {
        return schoolName;
    }

    /** How many are asked at a time; null for all. */
    public Integer places() {
        return places;
    }

    public NominationListState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String submittedByName() {
        return submittedByName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
