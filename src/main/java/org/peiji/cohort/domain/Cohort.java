package org.peiji.cohort.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.peiji.approval.Decision;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.GoAhead;
import org.peiji.cohort.GoAheadTerms;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.CurriculumSummary;
import org.peiji.programme.ProgrammeSummary;

/**
 * 班次: one running class of a programme. Drafted and submitted by a base officer, approved by the director of the base
 * and published; returned it can be revised, rejected it ends. Its counters are written by {@link
 * org.peiji.cohort.Places} alone.
 */
@Entity
@Table(name = "coh_cohort")
public class Cohort {

    private static final int LONGEST_WORDS = 500;

    @Id
    private String number;

    @Version
    private int version;

    private String programme;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private LocalDate starts;
    private LocalDate ends;
    private String place;
    private int capacity;

    @Column(updatable = false)
    private int taken;

    @Column(name = "class_hours")
    private int classHours;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "coh_cohort_category", joinColumns = @JoinColumn(name = "cohort"))
    @Column(name = "category")
    private Set<String> categories = new TreeSet<>();

    @Column(name = "enrolment_opens")
    private LocalDate opens;

    @Column(name = "enrolment_closes")
    private LocalDate closes;

    @Column(name = "manager_name")
    private String managerName;

    @Column(name = "manager_phone")
    private String managerPhone;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private CancellationReason cancelReason;

    @Column(name = "cancel_words")
    private String cancelWords;

    @Column(name = "merged_into")
    private String mergedInto;

    /** From how many trainees it is held; null if from the first. */
    @Column(name = "least_number")
    private Integer leastNumber;

    @Column(name = "decides_on")
    private LocalDate decidesOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "go_ahead")
    private GoAhead goAhead;

    @Column(name = "submitted_by")
    private String submittedBy;

    /** Number of the version of the curriculum that it is held by; null while there is none. */
    private String curriculum;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Cohort() {}

    /** A new draft; the plan must have been checked. */
    public static Cohort draft(String number, ProgrammeSummary programme, CohortPlan plan) {
        Cohort cohort = new Cohort();
        cohort.number = number;
        cohort.programme = programme.number();
        cohort.organisation = programme.organisation();
        cohort.organisationName = programme.organisationName();
        cohort.organisationNameEn = programme.organisationNameEn();
        cohort.province = programme.province();
        cohort.state = CohortState.DRAFT;
        cohort.follow(plan);
        return cohort;
    }

    /** Changes the plan while nobody else has seen it. */
    public void replan(CohortPlan plan) {
        require(CohortState.DRAFT);
        follow(plan);
    }

    public void submit(String by) {
        require(CohortState.DRAFT);
        submittedBy = by;
        state = CohortState.SUBMITTED;
    }

    /** Submits again after it was returned, with a revised plan. */
    public void revise(CohortPlan plan, String by) {
        require(CohortState.RETURNED);
        follow(plan);
        submittedBy = by;
        state = CohortState.SUBMITTED;
    }

    /** What the director decides; an approved cohort stays submitted until it is published. */
    public void decide(Decision decision, String by) {
        require(CohortState.SUBMITTED);
        if (by.equals(submittedBy)) {
            throw new Refusal("cohort.refusal.ownSubmission");
        }
        if (decision == Decision.RETURNED) {
            state = CohortState.RETURNED;
        } else if (decision == Decision.REJECTED) {
            state = CohortState.REJECTED;
        }
    }

    public void publish(Instant at) {
        require(CohortState.SUBMITTED);
        publishedAt = at;
        goAhead = leastNumber == null ? null : GoAhead.OPEN;
        state = CohortState.PUBLISHED;
    }

    /** Whether as many places are taken as the least number says. */
    public boolean hasEnoughTrainees() {
        return leastNumber == null || taken >= leastNumber;
    }

    /** It is held, because enough are enrolled or its director says so. */
    public void goAhead() {
        require(CohortState.PUBLISHED);
        if (goAhead != GoAhead.OPEN) {
            throw new Conflict("cohort.refusal.goAhead", goAhead);
        }
        goAhead = GoAhead.GIVEN;
    }

    public boolean awaitsGoAhead() {
        return state == CohortState.PUBLISHED && goAhead == GoAhead.OPEN;
    }

    /**
     * Holds the cohort by a published version of its programme's curriculum, whose class hours are its own from now on.
     * Once people can enrol, only a version of the same hours may be taken.
     */
    public void pin(CurriculumSummary version) {
        requirePlannable();
        if (!version.programme().equals(programme)) {
            throw new Refusal("cohort.refusal.otherCurriculum");
        }
        if (state == CohortState.PUBLISHED && version.hours() != classHours) {
            throw new Refusal("cohort.refusal.otherHours", version.hours(), classHours);
        }
        curriculum = version.number();
        classHours = version.hours();
    }

    /** @throws Conflict unless sessions may be planned and moved now */
    public void requirePlannable() {
        if (!isPlannable()) {
            throw new Conflict("cohort.refusal.state", state);
        }
    }

    /** Whether sessions may be planned and moved: while it is written, and after it is published. */
    public boolean isPlannable() {
        return state == CohortState.DRAFT || state == CohortState.RETURNED || state == CohortState.PUBLISHED;
    }

    /** Does not take place after all; everybody may read why. */
    public void cancel(CohortCancellation why, LocalDate today) {
        require(CohortState.PUBLISHED);
        Faults faults = new Faults("cohort");
        faults.unless(why.reason() != null, "cancelReason", "cohort.refusal.choose");
        faults.unless(
                why.mergedInto() == null
                        ? why.reason() != CancellationReason.MERGED
                        : why.reason() != null && why.reason().leadsOn(),
                "mergedInto",
                "cohort.refusal.choose");
        faults.unless(
                why.words() != null
                        && !why.words().isBlank()
                        && why.words().strip().length() <= LONGEST_WORDS,
                "cancelWords",
                "cohort.refusal.text",
                LONGEST_WORDS);
        faults.refuse();
        if (!starts.isAfter(today)) {
            throw new Refusal("cohort.refusal.begun");
        }
        cancelReason = why.reason();
        cancelWords = why.words().strip();
        mergedInto = why.mergedInto();
        goAhead = goAhead == null ? null : GoAhead.REFUSED;
        state = CohortState.CANCELLED;
    }

    private void follow(CohortPlan plan) {
        title = plan.title().strip();
        titleEn = plan.titleEn().strip();
        starts = plan.starts();
        ends = plan.ends();
        place = plan.place().strip();
        capacity = plan.capacity();
        classHours = curriculum == null ? plan.classHours() : classHours;
        categories.retainAll(plan.categories());
        categories.addAll(plan.categories());
        opens = plan.opens();
        closes = plan.closes();
        managerName = plan.managerName().strip();
        managerPhone = plan.managerPhone().strip();
        leastNumber = plan.leastNumber();
        decidesOn = plan.decidesOn();
    }

    private void require(CohortState expected) {
        if (state != expected) {
            throw new Conflict("cohort.refusal.state", state);
        }
    }

    public String number() {
        return number;
    }

    public String programme() {
        return programme;
    }

    public String organisation() {
        return organisation;
    }

    public String province() {
        return province;
    }

    /** Why it does not take place; null unless it is cancelled. */
    public CohortCancellation cancellation() {
        return cancelReason == null ? null : new CohortCancellation(cancelReason, cancelWords, mergedInto);
    }

    public String curriculum() {
        return curriculum;
    }

    public CohortState state() {
        return state;
    }

    public CohortSummary summary() {
        return new CohortSummary(
                number,
                programme,
                organisation,
                organisationName,
                organisationNameEn,
                province,
                title,
                titleEn,
                starts,
                ends,
                place,
                capacity,
                taken,
                classHours,
                new TreeSet<>(categories),
                opens,
                closes,
                managerName,
                managerPhone,
                state,
                leastNumber == null ? null : new GoAheadTerms(leastNumber, decidesOn, goAhead));
    }
}
