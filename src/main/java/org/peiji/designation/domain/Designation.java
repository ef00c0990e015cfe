package org.peiji.designation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Actor;

/**
 * 基地认定: a college is a base for one term. Granted by the ministry's decision in a round; a new term of the same
 * college ends the one before it. The term belongs to the designation, not to the college (P2).
 */
@Entity
@Table(name = "des_designation")
public class Designation {

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private DesignationRound round;

    private String application;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    @Enumerated(EnumType.STRING)
    private DesignationKind kind;

    @Enumerated(EnumType.STRING)
    private DesignationStatus status;

    @Column(name = "term_start")
    private LocalDate termStart;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "decision_document")
    private String decisionDocument;

    @Embedded
    private Plaque plaque = new Plaque();

    @Column(name = "term_end_told")
    private LocalDate termEndTold;

    @OneToMany(mappedBy = "designation", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<StatusChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BaseDuty> duties = new ArrayList<>();

    protected Designation() {}

    /** The designation that an application has led to. */
    public static Designation granted(String number, BaseApplication application, Actor by, Instant at) {
        Designation designation = new Designation();
        designation.number = number;
        designation.round = application.round();
        designation.application = application.number();
        designation.organisation = application.organisation();
        designation.organisationName = application.organisationName();
        designation.organisationNameEn = application.organisationNameEn();
        designation.province = application.province();
        designation.kind = application.decidedKind();
        designation.status = DesignationStatus.ACTIVE;
        designation.termStart = application.round().termStart();
        designation.termEnd = application.round().termEnd();
        designation.decisionDocument = application.decisionDocument();
        designation.changes.add(new StatusChange(
                designation,
                null,
                DesignationStatus.ACTIVE,
                new StatusChange.Why(application.decisionDocument(), application.number(), null),
                by,
                at));
        return designation;
    }

    /** A designation of the past, as far as the published result tells of it; nothing is known of its application. */
    public static Designation published(
            String number,
            DesignationRound round,
            OrganisationSummary college,
            DesignationKind kind,
            DesignationStatus status) {
        Designation designation = new Designation();
        designation.number = number;
        designation.round = round;
        designation.organisation = college.code();
        designation.organisationName = college.nameZh();
        designation.organisationNameEn = college.nameEn();
        designation.province = college.authorityCode();
        designation.decisionDocument = round.resultDocument();
        designation.recount(kind, status);
        return designation;
    }

    /** Brings a designation of the past up to what is known of it today. */
    public void recount(DesignationKind known, DesignationStatus stands) {
        kind = known;
        status = stands;
    }

    /**
     * Goes over to another status, which stays in its history.
     *
     * @param by null if a date has done it
     * @throws Conflict if that status cannot follow the present one
     */
    public void become(DesignationStatus next, StatusChange.Why why, Actor by, Instant at) {
        if (!status.mayBecome(next)) {
            throw new Conflict("designation.refusal.status", number, status, next);
        }
        changes.add(new StatusChange(this, status, next, why, by, at));
        status = next;
    }

    /** Where it stands on that day: after its last day it is over, even before anybody has noted it. */
    public DesignationStatus statusOn(LocalDate day) {
        return !status.isOver() && isPast(day) ? DesignationStatus.EXPIRED : status;
    }

    /** True if its last day lies before that day. */
    public boolean isPast(LocalDate day) {
        return termEnd != null && termEnd.isBefore(day);
    }

    /** Refuses what may only be begun while the term runs. */
    public void requireOpen() {
        if (status.isOver()) {
            throw new Conflict("designation.refusal.over", number, status);
        }
    }

    /** Something that the base has to do in its term. */
    public BaseDuty charge(DutyKind dutyKind, String words, LocalDate due) {
        requireOpen();
        BaseDuty duty = new BaseDuty(this, dutyKind, words, due);
        duties.add(duty);
        return duty;
    }

    /** How far the plaque has come; the days follow each other. */
    public void mark(Plaque reached) {
        requireOpen();
        plaque = reached.checked();
    }

    /** The base was told on that day that its term ends soon. */
    public void tellTermEnd(LocalDate day) {
        termEndTold = day;
    }

    public boolean isTermEndTold() {
        return termEndTold != null;
    }

    /** The history of its status, oldest first. */
    public List<StatusChange> changes() {
        return List.copyOf(changes);
    }

    public List<BaseDuty> duties() {
        return List.copyOf(duties);
    }

    public Plaque plaque() {
        return plaque == null ? new Plaque() : plaque.copy();
    }

    public DesignationStatus status() {
        return status;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String organisationNameEn() {
        return organisationNameEn;
    }

    /** Code of the education authority of the college's province. */
    public String province() {
        return province;
    }

    public LocalDate termStart() {
        return termStart;
    }

    public LocalDate termEnd() {
        return termEnd;
    }

    /** Number of the application that it goes back to; null for one of the past. */
    public String application() {
        return application;
    }

    public DesignationRound round() {
        return round;
    }

    public String number() {
        return number;
    }

    /** What others see of it. */
    public DesignatedBase base() {
        return new DesignatedBase(
                number,
                organisation,
                organisationName,
                organisationNameEn,
                province,
                kind,
                status,
                termStart,
                termEnd,
                decisionDocument);
    }
}
